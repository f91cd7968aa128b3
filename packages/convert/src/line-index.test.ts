import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex } from "./line-index.ts";

test("says where an offset is, whatever was asked before", () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "甬", "\r"), maxLength: 5 }), { maxLength: 20 });
  fc.assert(
    fc.property(lines, fc.array(fc.nat(140), { maxLength: 5 }), (parts, offsets) => {
      const text = parts.join("\n");
      const positionOf = lineIndex(text);
      for (const offset of offsets.map((each) => Math.min(each, text.length))) {
        const before = text.slice(0, offset).split("\n");
        expect(positionOf(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }
    }),
    { seed: 9 },
  );
});

test("counts on where a long text is taken in pieces", () => {
  const line = `${"x".repeat(99)}\n`;
  const positionOf = lineIndex(line.repeat(3000));
  for (const at of [299_950, 65_535, 65_536, 65_600, 131_072]) {
    expect(positionOf(at)).toEqual({ line: Math.floor(at / 100) + 1, column: (at % 100) + 1 });
  }
  expect(lineIndex("a\nb")(3)).toEqual({ line: 2, column: 2 });
  expect(lineIndex(`${"y".repeat(0x10000 - 1)}\nz`)(0x10000)).toEqual({ line: 2, column: 1 });
});
