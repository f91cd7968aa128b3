import { expect, it } from "vitest";
import type { Plan } from "../plan/plan.ts";
import type { Report } from "../plan/report.ts";
import { reportsInTime, settledItems } from "./report-history.ts";

const plan = (...reports: Report[]): Plan => ({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], reports });

it("goes by the day whose state a report tells, not by its place in the list", () => {
  const late: Report = {
    id: "late",
    asOf: "2025",
    entries: [
      { for: "a", status: "in-progress" },
      { for: "b", status: "cancelled" },
    ],
  };
  const early: Report = {
    id: "early",
    asOf: "2024-06",
    entries: [
      { for: "a", status: "completed" },
      { for: "c", dateMet: "2024-05" },
    ],
  };
  expect(reportsInTime(plan(late, early)).map(({ id }) => id)).toEqual(["early", "late"]);
  expect([...settledItems(plan(late, early))]).toEqual(["c", "b"]);
});

it("does not go by drafts, and does not unsettle what a later report passes over", () => {
  const draft: Report = {
    id: "draft",
    asOf: "2025",
    status: "draft",
    entries: [
      { for: "a", status: "in-progress" },
      { for: "b", status: "completed" },
    ],
  };
  const final: Report = { id: "final", asOf: "2024", entries: [{ for: "a", status: "completed" }] };
  const later: Report = { id: "later", asOf: "2026", entries: [{ for: "a", narrative: { en: "Well received." } }] };
  expect([...settledItems(plan(draft, final, later))]).toEqual(["a"]);
});

it("does not unsettle what another entry of the same report says is done", () => {
  const report: Report = {
    id: "r",
    asOf: "2025",
    entries: [
      { for: "a", status: "completed" },
      { for: "a", status: "in-progress" },
    ],
  };
  expect([...settledItems(plan(report))]).toEqual(["a"]);
});
