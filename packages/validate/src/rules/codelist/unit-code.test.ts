import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../../try-examples.ts";
import { unitCode } from "./unit-code.ts";

it("holds on its examples", () => expect(tryExamples(unitCode, { codes })).toEqual([]));

it.each([
  "%",
  "h",
  "km",
  "km2",
  "m3/s",
  "kW.h",
  "t/a",
  "ug/m3",
  "mg/L",
  "10*4",
  "10*8.m3",
  "{person}",
  "10*4{person}",
  "/a",
  "har",
  "Cel",
  "Gbit/s",
  "TBy",
  "[ppth]",
  "kg/(m2.a)",
  "m-2",
  "1",
  "d",
  "mo",
])("knows %s", (code) => expect(codes.units.has(code)).toBe(true));

it.each(["", "sqkm", "hour", "hours", "kwh", "KW", "家", "m/", "/", ".m", "(m", "m)", "m{", "kmin", "m 2", "%%", "k", "10*4家"])(
  "does not know %s",
  (code) => {
    expect(codes.units.has(code)).toBe(false);
  },
);

it("looks at every quantity", () => {
  expect(
    foundBy(unitCode, {
      indicators: [{ id: "indicator-1", name: { zh: "面积" }, unitCode: "km2", baseline: { quantity: { value: 1, unitCode: "qkm" } } }],
      reports: [{ id: "report-1", asOf: "2021", entries: [{ for: "p", actuals: [{ value: { value: 1, unitCode: "Stunde" } }] }] }],
    }),
  ).toEqual(["/indicators/0/baseline/quantity/unitCode", "/reports/0/entries/0/actuals/0/value/unitCode"]);
});
