import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { revisionOrder } from "./revision-order.ts";

it("holds on its examples", () => expect(tryExamples(revisionOrder, { codes })).toEqual([]));

it("passes over changes whose day is not known", () => {
  const revisions = [{ due: "2022", on: "2022-05" }, { due: "2023" }, { due: "2024", on: "2022-04" }];
  expect(foundBy(revisionOrder, { milestones: [{ id: "milestone-1", title: { zh: "开工" }, revisions }] })).toEqual([
    "/milestones/0/revisions/2/on",
  ]);
});
