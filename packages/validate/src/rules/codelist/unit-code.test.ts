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

const said = (unit: string, unitCode: string) => {
  const indicators = [{ id: "indicator-1", name: { zh: "指标" }, unit, unitCode }];
  const plan = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], indicators };
  return validatePlan(plan, { codes, only: [unitCodeRule.id] }).findings.map(({ variant, params, fix }) => [
    variant,
    params?.nearest,
    fix?.length,
  ]);
};

it.each([
  ["亩", "mu", "mistakenAlone", undefined, undefined],
  ["万亩", "mu", "mistakenAlone", undefined, undefined],
  ["英里/小时", "mph", "mistaken", "[mi_i]/h", 1],
  ["公里/小时", "kph", "mistaken", "km/h", 1],
  ["字节", "TB", "mistaken", "TBy", undefined],
  ["太字节", "TB", "mistaken", "TBy", 1],
  ["字节", "GB", "mistaken", "GBy", undefined],
  ["吉字节", "MB", "mistaken", "MBy", undefined],
  ["℃", "C", "mistaken", "Cel", undefined],
  ["吨", "T", "mistaken", "t", undefined],
  ["英尺", "ft", "mistaken", "[ft_i]", undefined],
  ["分钟", "m", "mistaken", "min", undefined],
  ["人", "P", "mistaken", "{person}", undefined],
])("says of %s with %s, a code by accident, what is meant", (unit, code, ...due) => expect(said(unit, code)).toEqual([due]));

it.each([
  ["万千瓦时", "kW.h"],
  ["亩", "har"],
  ["亩", "m2"],
  ["公顷", "km2"],
  ["升", "m3"],
  ["吨标准煤", "t{ce}"],
  ["人/平方公里", "/km2"],
  ["立方米/秒", "m3/s"],
  ["千瓦时", "MJ"],
  ["月", "a"],
  ["人", "1"],
  ["万人", "10*4"],
  ["百分比", "1"],
  ["ppm", "mg/L"],
  ["分贝", "dB[SPL]"],
  ["Mbps", "Gbit/s"],
  ["海里", "km"],
  ["节", "kt"],
  ["家", "mu"],
  ["m", "min"],
])("leaves %s with %s alone", (unit, code) => expect(said(unit, code)).toEqual([]));
