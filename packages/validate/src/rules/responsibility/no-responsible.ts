import { measureFacts } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { sigmaActionPlan } from "../quality/sigma-action-plan.ts";

/** A measure, or one of its actions, names a unit that does the work. */
export const noResponsible = defineRule({
  id: "responsibility/no-responsible",
  severity: "warning",
  preset: "recommended",
  basis: sigmaActionPlan("1"),
  needs: ["measures", "whole"],
  message: { en: "No unit is named that carries out {what}.", zh: "{what}未明确责任单位。" },
  why: {
    en: "A task that belongs to nobody can be neither assigned nor followed up.",
    zh: "责任单位不明确，任务便无法分解落实，也无从督查考核。",
  },
  fix: {
    en: "Name the lead unit, and those that work with it, under “responsible” of the measure or of its actions. A table that divides the tasks among units is a good source.",
    zh: "请在任务或其具体举措的责任单位（responsible）中列明牵头单位和配合单位，可依据任务分解表补充。",
  },
  examples: {
    valid: [
      {
        plan: {
          agencies: [{ id: "agency-transport", name: { zh: "市交通局" } }],
          measures: [{ id: "measure-1", responsible: [{ agency: "agency-transport", role: "lead" }] }, { id: "measure-2" }],
          actions: [
            {
              id: "action-1",
              for: "measure-2",
              statement: { zh: "打通断头路" },
              responsible: [{ agency: "agency-transport", role: "responsible" }],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [{ id: "agency-transport", name: { zh: "市交通局" } }],
          measures: [{ id: "measure-1", responsible: [{ agency: "agency-transport", role: "lead" }] }, { id: "measure-2" }],
        },
        at: ["/measures/1/responsible"],
      },
      { plan: { measures: [{ id: "measure-1" }, { id: "measure-2" }] }, at: ["/measures"] },
    ],
  },
  check: ({ plan, shared, report }) => {
    const facts = shared(measureFacts);
    const open = facts.filter(({ hasUnit }) => !hasUnit);
    if (open.length > 1 && open.length === facts.length) report(plan, "measures", { what: allOf(open.length) });
    else for (const { measure } of open) report(measure, "responsible", { what: thisOne });
  },
});

const thisOne = { en: "this measure", zh: "该项任务" };

const allOf = (count: number) => ({ en: `any of the ${count} measures`, zh: `${count}项任务均` });
