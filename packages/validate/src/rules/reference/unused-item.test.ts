import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { unusedItem } from "./unused-item.ts";

it("holds on its examples", () => expect(tryExamples(unusedItem, { codes })).toEqual([]));

it("does not count an item's link to itself", () => {
  expect(foundBy(unusedItem, { places: [{ id: "place-1", name: { zh: "某地" }, within: "place-1" }] })).toEqual(["/places/0"]);
});

it("says nothing of items that stand for themselves", () => {
  expect(foundBy(unusedItem, { measures: [{ id: "measure-1" }], goals: [{ id: "goal-1", statement: { zh: "走在前列" } }] })).toEqual([]);
});
