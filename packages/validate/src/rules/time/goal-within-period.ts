import { showDate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { withinPeriod } from "./within-period.ts";

/** A goal must fall inside the years that the plan covers. */
export const goalWithinPeriod = defineRule({
  id: "time/goal-within-period",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["period"],
  message: {
    en: "The goal is set for {horizon}, outside the plan's period {period}.",
    zh: "目标时限为{horizon}，不在规划期{period}之内。",
  },
  why: {
    en: "Nobody is bound to reach a goal that lies outside the plan's years, and no report will ask for it.",
    zh: "目标不在规划期内，便无人承担责任，也不会纳入考核。",
  },
  fix: { en: "Correct the goal's “horizon” or the plan's “period”.", zh: "请核对目标年份（horizon）或规划期（period）。" },
  examples: {
    valid: [{ plan: { period: "2020/2035", goals: [{ id: "goal-1", statement: { zh: "基本建成先行区" }, horizon: "2025" }] } }],
    invalid: [
      {
        plan: { period: "2020/2025", goals: [{ id: "goal-1", statement: { zh: "基本建成先行区" }, horizon: "2035" }] },
        at: ["/goals/0/horizon"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const isWithin = withinPeriod(plan.period);
    return {
      goal(goal) {
        if (goal.horizon !== undefined && !isWithin(goal.horizon))
          report(goal, "horizon", { horizon: showDate(goal.horizon), period: showDate(plan.period) });
      },
    };
  },
});
