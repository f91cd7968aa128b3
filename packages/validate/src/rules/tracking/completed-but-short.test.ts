import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { completedButShort } from "./completed-but-short.ts";

it("holds on its examples", () => expect(tryExamples(completedButShort)).toEqual([]));

const isShort = (target: object, ...actuals: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "Energy" }, direction: "decrease" }],
    targets: [{ id: "target-1", statement: { en: "T" }, ...target }],
    reports: [{ id: "report-1", asOf: "2025", entries: [{ for: "target-1", status: "completed", actuals }] }],
  };
  return validatePlan(plan, { only: [completedButShort.id] }).findings.length > 0;
};

it("knows which way the target is to be passed", () => {
  const hours = { quantity: { value: 1, unit: "小时" }, comparator: "lte" };
  expect(isShort(hours, { value: { value: 50, unit: "分钟" } })).toBe(false);
  expect(isShort(hours, { value: { value: 70, unit: "分钟" } })).toBe(true);
  const energy = { quantity: { value: 100, unit: "吨" }, indicator: "indicator-1" };
  expect(isShort(energy, { value: { value: 90, unit: "吨" } })).toBe(false);
  expect(isShort(energy, { value: { value: 0.1, unit: "万吨" } })).toBe(true);
});

it("asks for the whole of what is to be exact, and cannot judge what is only about there", () => {
  expect(isShort({ quantity: { value: 0, unit: "起" }, comparator: "eq" }, { value: { value: 1, unit: "起" } })).toBe(true);
  expect(isShort({ quantity: { value: 10, unit: "个" }, comparator: "approx" }, { value: { value: 8, unit: "个" } })).toBe(false);
});

it("is content with the lower end of a range", () => {
  expect(isShort({ quantity: { min: 80, max: 100, unit: "个" } }, { value: { value: 80, unit: "个" } })).toBe(false);
});

it("goes by the latest value, in the same unit, of the target itself", () => {
  const ten = { quantity: { value: 10, unit: "家" } };
  expect(isShort(ten, { value: { value: 8, unit: "家" } }, { value: { value: 10, unit: "家" } })).toBe(false);
  expect(isShort(ten, { value: { value: 8, unit: "%" } })).toBe(false);
  expect(isShort(ten, { target: "target-2", value: { value: 8, unit: "家" } })).toBe(false);
});

it("does not judge where several values of one day stand for one target", () => {
  const hundred = { quantity: { value: 100, unit: "people" } };
  const value = (number: number, date?: string) => ({ value: { value: number, unit: "people" }, ...(date && { date }) });
  expect(isShort(hundred, value(60, "2025-12-31"), value(55, "2025-12-31"))).toBe(false);
  expect(isShort(hundred, value(60, "2025"), value(30, "2025-12-31"))).toBe(false);
  expect(isShort(hundred, value(60), value(30, "2025-12-31"))).toBe(false);
  expect(isShort(hundred, value(50), value(50))).toBe(false);
  expect(isShort(hundred, value(60, "2025-12-31"), { statement: { en: "and as many women" }, date: "2025-12-31" })).toBe(false);
  expect(isShort(hundred, value(60, "2025-12-31"), value(55, "2025-02-30"))).toBe(false);
});

it("goes by the latest day, whatever the order, and by every entry of the report", () => {
  const hundred = { quantity: { value: 100, unit: "people" } };
  const value = (number: number, date: string) => ({ value: { value: number, unit: "people" }, date });
  expect(isShort(hundred, value(90, "2025-12-31"), value(100, "2025-06-30"))).toBe(true);
  expect(isShort(hundred, value(100, "2025-12-31"), value(50, "2024"), value(40, "2024"))).toBe(false);
  expect(isShort(hundred, { ...value(60, "2025-12-31"), target: "target-1" }, { ...value(55, "2025-12-31"), target: "target-1" })).toBe(
    false,
  );
});
