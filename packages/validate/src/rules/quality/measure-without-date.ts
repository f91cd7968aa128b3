import { measureFacts } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { ongoingIn } from "./ongoing-in.ts";
import { sigmaActionPlan } from "./sigma-action-plan.ts";

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
    en: "Set “due” on the measure, on one of its actions or targets, or add a milestone. Where it goes on without an end, write that: {ongoing}. Where no date is known, guess none: leave the field out and say so under “note”.",
    zh: "请在任务及其举措、目标值中填写完成时限（due），或增设里程碑。长期坚持、持续推进的，写作“{ongoing}”（自该年起，不设终期）。尚不清楚的，不要推测，该字段留空，并在备注（note）中说明。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1", due: "2025" }, { id: "measure-2" }, { id: "measure-3", due: "2021/.." }],
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
    const ongoing = ongoingIn(plan);
    const open = facts.filter(({ hasDate }) => !hasDate);
    if (open.length > 1 && open.length === facts.length) report(plan, "measures", { what: anyOf(open.length), ongoing });
    else for (const { measure } of open) report(measure, "due", { what: thisOne, ongoing });
  },
});

const thisOne = { en: "this measure", zh: "该项任务" };

const anyOf = (count: number) => ({ en: `the ${count} measures`, zh: `${count}项任务均` });
