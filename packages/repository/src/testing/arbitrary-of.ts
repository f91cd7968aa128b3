import fc from "fast-check";
import * as z from "zod";

/** Values that a schema accepts, for the constructs that the model's schemas are made of; any other throws. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape as Record<string, z.ZodType>);
    const required = entries.filter(([, type]) => !(type instanceof z.ZodExactOptional)).map(([key]) => key);
    const model = Object.fromEntries(entries.map(([key, type]) => [key, arbitraryOf(type)]));
    return fc.record(model, { requiredKeys: required, noNullPrototype: true });
  }
  if (schema instanceof z.ZodExactOptional) return arbitraryOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element as z.ZodType), {
      minLength: lengthOf(schema, "minLength") ?? 0,
      maxLength: lengthOf(schema, "maxLength") ?? 3,
    });
  if (schema instanceof z.ZodString) return arbitraryText(schema);
  if (schema instanceof z.ZodNumber) return arbitraryNumber(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.ZodType)));
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(arbitraryOf(schema.keyType as z.ZodType) as fc.Arbitrary<string>, arbitraryOf(schema.valueType as z.ZodType), {
      maxKeys: 2,
      noNullPrototype: true,
    });
  // A key named `__proto__` is refused wherever it stands, and JSON's writer knows no −0.
  if (schema instanceof z.ZodUnknown)
    return fc
      .jsonValue({ maxDepth: 2, noUnicodeString: false })
      .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
      .filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  throw new Error(`The model does not use ${schema.constructor.name}.`);
}

function arbitraryText(schema: z.ZodString): fc.Arbitrary<string> {
  const pattern = patternOf(schema);
  const text =
    pattern === undefined ? fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }) : fc.stringMatching(pattern, { size: "xsmall" });
  return text.filter((value) => schema.safeParse(value).success);
}

function arbitraryNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const { minValue, maxValue } = schema;
  if (schema.format === "safeint") return fc.integer({ min: Math.max(minValue ?? 0, 0), max: 1_000_000 });
  const bounded = Number.isFinite(minValue) && Number.isFinite(maxValue);
  const range = bounded ? { min: minValue as number, max: maxValue as number } : {};
  return fc.double({ ...range, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
}

/** The pattern that a string schema asks for. */
function patternOf(schema: z.ZodString): RegExp | undefined {
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod as { def: { check: string; pattern?: RegExp } };
    if (def.check === "string_format") return def.pattern;
  }
  return undefined;
}

function lengthOf(schema: z.ZodArray, bound: "minLength" | "maxLength"): number | undefined {
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod as { def: { check: string; minimum?: number; maximum?: number } };
    if (bound === "minLength" && def.check === "min_length") return def.minimum;
    if (bound === "maxLength" && def.check === "max_length") return def.maximum;
  }
  return undefined;
}
