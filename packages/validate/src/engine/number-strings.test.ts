import { idPattern } from "@regional-plan/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markOfId, numberStrings } from "./number-strings.ts";

/** Adds ids and tells the number of each, as a map would give them. */
function expectedNumbers(ids: readonly string[]): number[] {
  const distinct = [...new Set(ids)];
  return ids.map((id) => distinct.indexOf(id));
}

test("numbers ids as they first come in", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,3}(-[0-9]{1,2}){0,12}$/u)), { maxLength: 200 }), (ids) => {
      const numbers = numberStrings(ids.length);
      const expected = expectedNumbers(ids);
      expect(ids.map(numbers.add)).toEqual(expected);
      expect(ids.map(numbers.numberOf)).toEqual(expected);
      expect(numbers.numberOf("an id that nobody has")).toBe(-1);
    }),
  );
});

test("the mark of an id is there for what the pattern of ids takes, and finds what was numbered as any string", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."az09-A_ 甬"), maxLength: 6 }), (id) => {
      const mark = markOfId(id);
      expect([id, mark >= 0]).toEqual([id, idPattern.test(id)]);
      if (mark < 0) return;
      const numbers = numberStrings(2);
      expect([numbers.add(id), numbers.numberOfMarked(id, mark), numbers.addMarked(id, mark), numbers.numberOf(id)]).toEqual([0, 0, 0, 0]);
    }),
  );
});

test("ids that were made to crowd together are told apart all the same, and quickly", () => {
  // “an” and “c0” change the running mark alike: sixteen of either give 65,536 ids with one mark, and to compare each with each would take minutes.
  const ids = Array.from({ length: 65_536 }, (_, index) =>
    Array.from({ length: 16 }, (_, bit) => ((index >> bit) & 1 ? "an" : "c0")).join(""),
  );
  const numbers = numberStrings(ids.length);
  expect(ids.map(numbers.add)).toEqual(ids.map((_, index) => index));
  expect(ids.map(numbers.add)).toEqual(ids.map((_, index) => index));
  expect(ids.map(numbers.numberOf)).toEqual(ids.map((_, index) => index));
  expect(numbers.numberOf("action-x")).toBe(-1);
});
