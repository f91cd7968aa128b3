import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { foundUnderUpper } from "./found-under-upper.ts";
import { targetInOtherUnit } from "./target-in-other-unit.ts";

it("holds on its examples", () => expect(tryExamples(targetInOtherUnit)).toEqual([]));

const found = (target: object, above: object, alignment?: object) => foundUnderUpper(targetInOtherUnit, target, above, alignment);

const amount = (value: number, unit: string) => ({ quantity: { value, unit } });

it("takes scales and classifiers for the same unit", () => {
  expect(found(amount(1, "亿元"), amount(9, "万元"))).toEqual([]);
  expect(found(amount(1, "家"), amount(1, "个"))).toEqual([]);
  expect(found(amount(1, "家"), amount(1, "%"))).toHaveLength(1);
  expect(found({}, amount(1, "%"))).toEqual([]);
});
