import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { progressWentBack } from "./progress-went-back.ts";

it("holds on its examples", () => expect(tryExamples(progressWentBack)).toEqual([]));

const check = (...reports: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    measures: [{ id: "measure-1", title: { en: "Roads" } }],
    reports: reports.map((report, index) => ({ id: `report-${index}`, asOf: `202${index}-12-31`, ...report })),
  };
  return validatePlan(plan, { only: [progressWentBack.id] }).findings;
};
const entry = (fields: object) => ({ entries: [{ for: "measure-1", ...fields }] });

it("says from where to where", () => {
  expect(check(entry({ progress: 0.255 }), entry({ progress: 0.1 }))).toMatchObject([
    {
      path: "/reports/1/entries/0/progress",
      params: { item: { en: "Roads" }, date: { en: "31 December 2020" }, before: "25.5%", after: "10%" },
    },
  ]);
});

it("remembers across a report that says nothing of it", () => {
  expect(check(entry({ progress: 0.5 }), entry({ status: "in-progress" }), entry({ progress: 0.4 }))).toMatchObject([
    { path: "/reports/2/entries/0/progress" },
  ]);
  expect(check(entry({ status: "completed" }), {}, entry({ status: "not-started" }))).toMatchObject([
    { path: "/reports/2/entries/0/status" },
  ]);
});

it("does not take giving up, or not knowing, for going back", () => {
  expect(check(entry({ status: "completed" }), entry({ status: "unknown" }))).toEqual([]);
  expect(check(entry({ status: "in-progress" }), entry({ status: "cancelled" }))).toEqual([]);
});

it("does not hold one maker's view against another's, nor two reports on one day", () => {
  expect(check({ ...entry({ progress: 0.5 }), kind: "self" }, { ...entry({ progress: 0.4 }), kind: "independent" })).toEqual([]);
  expect(check({ ...entry({ progress: 0.5 }), by: "agency-a" }, { ...entry({ progress: 0.4 }), by: "agency-b" })).toEqual([]);
  expect(check({ ...entry({ progress: 0.5 }), asOf: "2024" }, { ...entry({ progress: 0.4 }), asOf: "2024" })).toEqual([]);
});

it("does not judge what a report tells in several parts, nor by it", () => {
  const inParts = { entries: [0.7, 0.3].map((progress) => ({ for: "measure-1", progress })) };
  expect(check(entry({ progress: 0.6 }), inParts)).toEqual([]);
  expect(check(inParts, entry({ progress: 0.5 }))).toEqual([]);
  expect(check(entry({ progress: 0.6 }), inParts, entry({ progress: 0.5 }))).toEqual([]);
});
