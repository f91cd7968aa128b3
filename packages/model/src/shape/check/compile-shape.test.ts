import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, test } from "vitest";
import { idPattern } from "../../plan/parts/patterns.ts";
import { itemShapes } from "../catalogue.gen.ts";
import { compileShape } from "./compile-shape.ts";

test("an id is what its pattern says, without the pattern", () => {
  const isId = compileShape(itemShapes.measure.keys.id as (typeof itemShapes.measure.keys)[string]);
  const ids = ["", "a", "1", "-", "a-", "-a", "a--b", "a-1", "1-a", "a1-b2", "A", "aé", "a\n", "a-b-c", "编号"];
  for (const id of ids) expect([id, isId(id)]).toEqual([id, idPattern.test(id)]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "z", "0", "9", "-", "A", "`", "{", "/", ":"), maxLength: 12 }), (id) => {
      expect([id, isId(id)]).toEqual([id, idPattern.test(id)]);
    }),
    { seed: 21, numRuns: casesToTry(5000) },
  );
});
