import { defineRule } from "../../define-rule.ts";
import { measureFacts } from "../../measure-facts.ts";
import { sigmaActionPlan } from "../../sigma-action-plan.ts";

/** A measure, or something in it, has a day by which it is to be done. */
export const measureWithoutDate = defineRule({
  id: "quality/measure-without-date",
  severity: "warning",
  preset: "strict",
  basis: sigmaActionPlan("2"),
  needs: ["measures", "whole"],
  message: { en: "No date is set by which anything of {what} is to be done.", zh: "{what}未明确完成时限。" },
  why: { en: "Without a date a task is never late, and nobody is reminded of it.", zh: "没有时限，任务便无所谓逾期，也无从催办。" },
  fix: {
    en: "Set “due” on the measure, on one of its actions or targets, or add a milestone.",
    zh: "请在任务及其举措、指标值中填写“due”，或增设里程碑。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1", due: "2025" }, { id: "measure-2" }],
          milestones: [{ id: "milestone-1", for: "measure-2", title: { zh: "开工" }, due: "2024-06" }],
        },
      },
    ],
    invalid: [
      { plan: { measures: [{ id: "measure-1", due: "2025" }, { id: "measure-2" }] }, at: ["/measures/1/due"] },
      { plan: { measures: [{ id: "measure-1" }, { id: "measure-2" }] }, at: ["/measures"] },
    ],
  },
  check: ({ plan, shared, report }) => {
    const facts = shared(measureFacts);
    const open = facts.filter(({ hasDate }) => !hasDate);
    if (open.length > 1 && open.length === facts.length) report(plan, "measures", { what: anyOf(open.length) });
    else for (const { measure } of open) report(measure, "due", { what: thisOne });
  },
});

const thisOne = { en: "this measure", zh: "该项任务" };

const anyOf = (count: number) => ({ en: `the ${count} measures`, zh: `${count}项任务均` });
