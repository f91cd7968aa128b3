import { compileShape, type NumberShape, type Shape, type TextShape } from "@regional-plan/model";
import fc from "fast-check";

/** Values that look as a shape says. */
export function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case "object": {
      const model = Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, arbitraryOf(value)]));
      return fc.record(model, { requiredKeys: [...shape.required], noNullPrototype: true });
    }
    case "list":
      return fc.array(arbitraryOf(shape.of), { minLength: shape.least ?? 0, maxLength: shape.most ?? 3 });
    case "text":
      return arbitraryText(shape);
    case "number":
      return arbitraryNumber(shape);
    case "truth":
      return fc.boolean();
    case "word":
      return fc.constantFrom(...shape.words);
    case "variants":
      return fc.oneof(...shape.variants.map(([, variant]) => arbitraryOf(variant)));
    case "record":
      return fc.dictionary(arbitraryOf(shape.key) as fc.Arbitrary<string>, arbitraryOf(shape.value), { maxKeys: 2, noNullPrototype: true });
    // A key named `__proto__` is refused wherever it stands, and JSON's writer knows no −0.
    case "anything":
      return fc
        .jsonValue({ maxDepth: 2, noUnicodeString: false })
        .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
        .filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  }
}

function arbitraryText(shape: TextShape): fc.Arbitrary<string> {
  const text =
    shape.pattern === undefined
      ? fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      : fc.stringMatching(shape.pattern, { size: "xsmall" });
  return text.filter(compileShape(shape));
}

function arbitraryNumber({ whole, least, most }: NumberShape): fc.Arbitrary<number> {
  if (whole) return fc.integer({ min: Math.max(least ?? 0, 0), max: 1_000_000 });
  const range = least !== undefined && most !== undefined ? { min: least, max: most } : {};
  return fc.double({ ...range, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
}
