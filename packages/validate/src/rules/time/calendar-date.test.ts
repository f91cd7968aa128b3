import { describeFinding } from "@regional-plan/model";
import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { calendarDate } from "./calendar-date.ts";

it("holds on its examples", () => expect(tryExamples(calendarDate, { codes })).toEqual([]));

it("looks at every date, and leaves the order of a period to another rule", () => {
  expect(
    foundBy(calendarDate, {
      issued: "2025-02-29",
      period: "2025/2020",
      inForce: "2020-02-30/..",
      actions: [{ id: "action-1", statement: { zh: "开工" }, due: "2024-02-29" }],
    }),
  ).toEqual(["/inForce", "/issued"]);
});

it.each([
  ["2025-06-31", "2025-06"],
  ["2025-02-29", "2025-02"],
  ["2026-11-31", "2026-11"],
  ["2024-04-31/2025", "2024-04"],
  ["2024-04-30/2025-09-31", "2025-09"],
  ["2023-02-30/..", "2023-02"],
])("advises of %s the month %s", (issued, month) => {
  const plan = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], issued };
  const [finding] = validatePlan(plan, { only: [calendarDate.id] }).findings;
  expect(finding && describeFinding(finding, calendarDate, "zh").fix).toBe(`请更正日期；只知月份的，写作“${month}”。`);
  expect(finding && describeFinding(finding, calendarDate, "en").fix).toContain(`“${month}” is the whole month`);
});
