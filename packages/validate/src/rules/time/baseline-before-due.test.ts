import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { baselineBeforeDue } from "./baseline-before-due.ts";

it("holds on its examples", () => expect(tryExamples(baselineBeforeDue, { codes })).toEqual([]));

it("goes by the first target that falls due", () => {
  const target = (id: string, due: string) => ({ id, statement: { zh: "达到50%" }, indicator: "indicator-1", due });
  const indicators = [{ id: "indicator-1", name: { zh: "森林覆盖率" }, baseline: { quantity: { value: 47 }, date: "2022" } }];
  expect(foundBy(baselineBeforeDue, { indicators, targets: [target("target-1", "2025"), target("target-2", "2023")] })).toEqual([]);
  expect(foundBy(baselineBeforeDue, { indicators, targets: [target("target-1", "2025"), target("target-2", "2021")] })).toEqual([
    "/indicators/0/baseline/date",
  ]);
});
