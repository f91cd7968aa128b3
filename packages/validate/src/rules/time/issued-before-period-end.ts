import { readEdtf, showDate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A plan is issued before the years that it plans for are over. */
export const issuedBeforePeriodEnd = defineRule({
  id: "time/issued-before-period-end",
  severity: "error",
  preset: "basic",
  basis: "house",
  needs: ["period", "issued"],
  message: { en: "The plan was issued {issued}, after its period {period}.", zh: "规划于{issued}印发，晚于规划期{period}。" },
  why: {
    en: "Nobody plans for years that are past: one of the two dates is wrong.",
    zh: "规划不会在规划期结束后才印发，其中必有一处有误。",
  },
  fix: { en: "Correct “issued” or “period”.", zh: "请核对印发日期（issued）和规划期（period）。" },
  examples: {
    valid: [{ plan: { issued: "2021-03", period: "2020/2025" } }],
    invalid: [{ plan: { issued: "2026-03", period: "2020/2025" }, at: ["/issued"] }],
  },
  check: ({ plan, report }) => {
    const { issued, period } = plan;
    const [first, last] = [readEdtf(issued)?.first, readEdtf(period)?.last];
    if (first !== undefined && last !== undefined && first > last)
      report(plan, "issued", { issued: showDate(issued), period: showDate(period) });
  },
});
