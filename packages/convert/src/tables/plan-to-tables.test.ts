import { type Plan, planShape, serialisePlan } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planToTables } from "./plan-to-tables.ts";
import { sheetOf } from "./sheet-of.ts";
import { tablesToPlan } from "./tables-to-plan.ts";

const throughTables = (plan: Plan) => tablesToPlan(planToTables(plan).map(sheetOf));

const canonical = (plan: unknown) => serialisePlan(plan as Plan);

const plans = arbitraryOf(planShape).map((plan) => plan as Plan);

describe("a plan comes back from its tables", () => {
  test.each([fiveYearPlan, transportCompact])("$id", (plan) => {
    const { value, findings } = throughTables(plan as Plan);
    expect(findings).toEqual([]);
    expect(canonical(value)).toBe(canonical(plan));
  });

  test("whatever it holds", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { value, findings } = throughTables(plan);
        expect(findings).toEqual([]);
        expect(canonical(value)).toBe(canonical(plan));
      }),
      { seed: 15, numRuns: casesToTry(500, 25) },
    );
  });
});
