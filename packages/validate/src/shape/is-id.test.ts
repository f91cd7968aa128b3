import { idPattern } from "@regional-plan/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isId } from "./is-id.ts";

test("says what the pattern of ids says", () => {
  const letters = fc.constantFrom("a", "z", "0", "9", "-", "A", "_", "`", "{", "/", ":", "é", "甬");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters, maxLength: 6 }), fc.stringMatching(idPattern)), (text) => {
      expect(isId(text)).toBe(idPattern.test(text));
    }),
    { seed: 7, numRuns: 5000 },
  );
});
