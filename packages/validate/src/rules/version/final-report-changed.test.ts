import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { finalReportChanged } from "./final-report-changed.ts";

it("holds on its examples", () => expect(tryExamples(finalReportChanged)).toEqual([]));

const paths = (before: object, after: object) => {
  const plan = (report: object) => ({
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    reports: [{ id: "report-1", asOf: "2024", ...report }],
  });
  return validatePlan(plan(after), { only: [finalReportChanged.id], previous: plan(before) }).findings.map(({ path }) => path);
};

it("lets notes and sources grow, keys change places, and “final” be written out", () => {
  expect(
    paths(
      { kind: "self", entries: [] },
      { entries: [], status: "final", kind: "self", note: { en: "Archived." }, source: [{ quote: "x" }] },
    ),
  ).toEqual([]);
});

it("sees an entry that was added, changed or taken away", () => {
  expect(paths({ entries: [] }, { entries: [{ for: "p" }] })).toEqual(["/reports/0/entries/0"]);
  expect(paths({ entries: [{ for: "p" }] }, {})).toEqual(["/reports/0/entries"]);
  expect(paths({ findings: { en: "Good" } }, { findings: { en: "Bad" } })).toEqual(["/reports/0/findings/en"]);
});
