import type { Finding } from "@regional-plan/model";
import { expect, it } from "vitest";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { currency } from "./currency.ts";

it("holds on its examples", () => expect(tryExamples(currency, { codes })).toEqual([]));

const found = (code: string, issued?: string): Finding | undefined => {
  const measures = [{ id: "measure-1", funding: [{ amount: { amount: 1, currency: code } }] }];
  const plan = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], measures, ...(issued && { issued }) };
  return validatePlan(plan, { codes, only: [currency.id] }).findings[0];
};

it.each(["CNY", "USD", "EUR", "HKD", "JPY", "XCG", "XAD", "ZWG", "SLE", "VED", "XDR"])("knows %s", (code) =>
  expect(found(code, "2026")).toBeUndefined(),
);

it.each(["XXZ", "CNB", "USA", "ABC", "EUX"])("does not know %s", (code) => {
  expect(found(code)).toMatchObject({ params: { code, asOf: "2026-01-01" } });
  expect(found(code)?.fix).toBeUndefined();
});

it.each([
  ["RMB", "CNY"],
  ["CNH", "CNY"],
  ["NTD", "TWD"],
  ["YEN", "JPY"],
  ["HKG", "HKD"],
])("leads from %s to %s", (code, nearest) => {
  expect(found(code)).toMatchObject({ variant: "near", params: { nearest }, fix: [{ op: "replace", value: nearest }] });
});

it.each([
  ["BGN", "2025", "2026"],
  ["HRK", "2022", "2023"],
  ["ANG", "2025", "2026"],
  ["CUC", "2021", "2024"],
  ["DEM", "1999", "2010"],
  ["ZWL", "2024", "2025"],
])("lets a plan use %s in %s but not in %s", (code, then, later) => {
  expect(found(code, then)).toBeUndefined();
  expect(found(code, later)?.variant).toBe("past");
  // Without a date nobody can say.
  expect(found(code)).toBeUndefined();
});

it("is not checked without its table", () => {
  expect(tryExamples(currency)).toContainEqual(expect.stringContaining("not checked"));
});
