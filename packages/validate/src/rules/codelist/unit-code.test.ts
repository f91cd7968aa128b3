import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { unitCode as unitCodeRule } from "./unit-code.ts";

it("holds on its examples", () => expect(tryExamples(unitCodeRule, { codes })).toEqual([]));

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
  "dB[SPL]",
  "B[10.nV]",
  "m[H2O]",
  "mm[Hg]",
  "[in_i'Hg]",
  "[iU]",
  "k[iU]/L",
  "[IU]",
  "atm",
  "[CFU]",
  "[HPF]",
  "[dr_av]",
  "[cft_i]",
  "[car_m]",
  "[m/s2/Hz^(1/2)]",
  "[NTU]",
  "kcal",
  "kt",
  "eq",
  "osm",
  "tex",
  "[den]",
  "10*3.[AU]/L",
  "nmol/min/dl",
  "kg{CO2e}/m2",
  "1/10*4",
  "/10*5",
  "/(10*4)",
  "t/(10*4)",
  "/{10000}",
  "J/(kg.K)",
  "hm2",
  "%[slope]",
  "Gal",
])("knows %s", (code) => expect(codes.units.has(code)).toBe(true));

it.each([
  "",
  "sqkm",
  "hour",
  "hours",
  "kwh",
  "KW",
  "家",
  "m/",
  "/",
  ".m",
  "(m",
  "m)",
  "m{",
  "kmin",
  "m 2",
  "%%",
  "k",
  "10*4家",
  "(m)s",
  "(m){a}",
  "(m)2",
  "m(s)",
  "kd",
  "katm",
  "dB[A]",
  "[unknown]",
  "[",
  "m[",
  "t{标煤}",
  "{a b}",
  "{a",
])("does not know %s", (code) => {
  expect(codes.units.has(code)).toBe(false);
});

it("looks at every quantity", () => {
  expect(
    foundBy(unitCodeRule, {
      indicators: [{ id: "indicator-1", name: { zh: "面积" }, unitCode: "km2", baseline: { quantity: { value: 1, unitCode: "qkm" } } }],
      reports: [{ id: "report-1", asOf: "2021", entries: [{ for: "p", actuals: [{ value: { value: 1, unitCode: "Stunde" } }] }] }],
    }),
  ).toEqual(["/indicators/0/baseline/quantity/unitCode", "/reports/0/entries/0/actuals/0/value/unitCode"]);
});

it.each([
  ["GWh", "near", "GW.h"],
  ["µg/m3", "near", "ug/m3"],
  ["ha", "near", "har"],
  ["{人}", "near", "{person}"],
  ["万吨", "near", "10*4.t"],
  ["t{标煤}", "note", undefined],
  ["dB[A]", undefined, undefined],
  ["家", undefined, undefined],
])("says of %s what is meant", (unitCode, variant, nearest) => {
  const indicators = [{ id: "indicator-1", name: { zh: "指标" }, unitCode }];
  const plan = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], indicators };
  const [finding] = validatePlan(plan, { codes, only: [unitCodeRule.id] }).findings;
  expect(finding?.variant).toBe(variant);
  expect(finding?.fix?.map((step) => "value" in step && step.value)).toEqual(nearest === undefined ? undefined : [nearest]);
});
