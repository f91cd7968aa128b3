import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { wrongKind } from "./wrong-kind.ts";

it("holds on its examples", () => expect(tryExamples(wrongKind, { codes })).toEqual([]));

it("accepts every kind that the model allows", () => {
  expect(
    foundBy(wrongKind, {
      targets: [{ id: "target-1", for: "p", statement: { zh: "10家" } }],
      actions: [{ id: "action-1", statement: { zh: "共建" }, partners: ["place-1", "agency-1"] }],
      places: [{ id: "place-1", name: { zh: "舟山" } }],
      agencies: [{ id: "agency-1", name: { zh: "大学" } }],
    }),
  ).toEqual([]);
});

it("refuses the plan where an item is meant", () => {
  expect(foundBy(wrongKind, { jurisdiction: "p" as never, outline: [{ id: "section-1", heads: "p" as never }] })).toEqual([
    "/jurisdiction",
    "/outline/0/heads",
  ]);
});
