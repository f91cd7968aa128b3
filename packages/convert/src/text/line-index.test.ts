import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex, linesOf } from "./line-index.ts";

const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "甬", "\r"), maxLength: 5 }), { maxLength: 20 });

/** Longer than the pieces that a text is looked at in; some lines are, too. */
const longText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.nat(90) }, fc.nat(20_000)), { minLength: 1, maxLength: 300 })
  .map((lengths) => lengths.map((length) => "甬".repeat(length)).join("\n"));

test("says where an offset is, whatever was asked before", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        lines.map((parts) => parts.join("\n")),
        longText,
      ),
      fc.array(fc.nat(), { maxLength: 5 }),
      (text, offsets) => {
        const positionOf = lineIndex(text);
        for (const offset of offsets.map((each) => each % (text.length + 1))) {
          const before = text.slice(0, offset).split("\n");
          expect(positionOf(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
        }
      },
    ),
    { seed: 9 },
  );
});

test("says where a line begins", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        lines.map((parts) => parts.join("\n")),
        longText,
      ),
      fc.array(fc.nat(320), { maxLength: 5 }),
      (text, asked) => {
        const { startOf } = linesOf(text);
        const all = text.split("\n");
        for (const line of asked.map((each) => each + 1)) {
          const before = all.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
          expect(startOf(line)).toBe(line > all.length ? undefined : before);
        }
      },
    ),
    { seed: 9 },
  );
});
