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
