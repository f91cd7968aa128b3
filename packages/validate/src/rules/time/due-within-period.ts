import { type Edtf, type Item, showDate, showDue } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { withinPeriod } from "./within-period.ts";

/** What a plan sets itself falls due within its years; milestones, and targets that another instrument set, may lie beyond. */
export const dueWithinPeriod = defineRule({
  id: "time/due-within-period",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["period"],
  message: { en: "This is due {due}, outside the plan's period {period}.", zh: "完成时限{due}不在规划期{period}之内。" },
  why: {
    en: "When the plan is closed and assessed, what falls due later is not asked for, and what fell due before was never planned.",
    zh: "规划到期评估时，期外事项不会纳入考核。",
  },
  fix: {
    en: "Correct the date or the plan's “period”; if another plan set the target, name that plan in “setBy”.",
    zh: "请核对时限或规划期（period）；目标值由其他规划设定的，请在目标依据（setBy）中注明。",
  },
  examples: {
    valid: [
      {
        plan: {
          period: "2020/2025",
          targets: [
            { id: "target-1", statement: { zh: "引进10家医疗机构" }, due: "2025" },
            { id: "target-2", statement: { zh: "常住人口达到1000万人" }, due: "2035", setBy: "instrument-1" },
          ],
          measures: [{ id: "measure-1", title: { zh: "加强路面巡查" }, due: "2021/.." }],
          milestones: [{ id: "milestone-1", title: { zh: "总体评估" }, due: "2026-06" }],
          instruments: [{ id: "instrument-1", name: { zh: "国土空间总体规划" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          period: "2020/2025",
          targets: [{ id: "target-1", statement: { zh: "引进10家医疗机构" }, due: "2026" }],
          measures: [{ id: "measure-1", due: "2019-12" }],
          actions: [{ id: "action-1", statement: { zh: "打通断头路" }, year: "2027" }],
        },
        at: ["/targets/0/due", "/measures/0/due", "/actions/0/year"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const { period } = plan;
    const isWithin = withinPeriod(period);
    const look = (item: Item, key: string, due: Edtf | undefined) => {
      if (due !== undefined && !isWithin(due)) report(item, key, { due: showDue(due), period: showDate(period) });
    };
    return {
      target: (target) => {
        if (target.setBy === undefined) look(target, "due", target.due);
      },
      measure: (measure) => look(measure, "due", measure.due),
      action: (action) => {
        look(action, "due", action.due);
        look(action, "year", action.year);
      },
    };
  },
});
