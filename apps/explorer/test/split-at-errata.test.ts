import type { Erratum } from "@regional-plan/model";
import { expect, test } from "vitest";
import { damagesIn, damagesOf, splitAtErrata } from "../src/source/split-at-errata.ts";

const text = "推进大树石化五期项目";
const erratum: Erratum = { id: "erratum-1", kind: "typo", corrections: ["大榭石化"], source: [{ quote: "大树石化", start: 2, end: 6 }] };
const unplaced: Erratum = { id: "erratum-2", kind: "typo", source: [{ quote: "五期" }] };

test("damage is known by where it lies; what has no place is left out", () => {
  expect(damagesOf([unplaced, erratum])).toEqual([{ erratum, start: 2, end: 6 }]);
});

test("a passage is cut where damage begins and ends", () => {
  expect(splitAtErrata(text, { start: 0, end: text.length }, damagesOf([erratum]))).toEqual([
    { words: "推进", damaged: false },
    { words: "大树石化", damaged: true },
    { words: "五期项目", damaged: false },
  ]);
});

test("a passage inside of damage is damaged, one beside it is not", () => {
  expect(splitAtErrata(text, { start: 3, end: 5 }, damagesOf([erratum]))).toEqual([{ words: "树石", damaged: true }]);
  expect(damagesIn(damagesOf([erratum]), { start: 6, end: 8 })).toEqual([]);
});
