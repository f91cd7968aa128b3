import type { Item, Responsibility } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { visitResponsible } from "./visit-responsible.ts";

/** Where several units work on one thing, one of them leads. */
export const noLead = defineRule({
  id: "responsibility/no-lead",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  message: { en: "Nobody leads {what}.", zh: "{what}未明确牵头单位。" },
  why: {
    en: "Where each of several units may wait for another, nobody calls the meeting and nobody is asked why it stands still.",
    zh: "多个单位共同负责而无牵头单位，容易互相等靠，进展滞后也难以问责。",
  },
  fix: {
    en: "Give the unit that leads the role “lead”, and the others “cooperate”.",
    zh: "请将牵头单位的角色（role）改为牵头（lead），其他单位改为配合（cooperate）。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead" },
                { agency: "agency-b", role: "cooperate" },
              ],
            },
          ],
        },
      },
      { plan: { measures: [{ id: "measure-1", responsible: [{ agency: "agency-a", role: "responsible" }] }] } },
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "responsible" },
                { agency: "agency-b", role: "cooperate" },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "responsible" },
                { agency: "agency-b", role: "responsible" },
              ],
            },
          ],
        },
        at: ["/measures/0/responsible"],
      },
      {
        plan: { projects: [{ id: "project-1", name: { zh: "跨海大桥" }, responsible: [{ agency: "agency-b", role: "cooperate" }] }] },
        at: ["/projects/0/responsible"],
      },
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "responsible" },
                { agency: "agency-b", role: "responsible" },
              ],
            },
            {
              id: "measure-2",
              responsible: [
                { agency: "agency-b", role: "responsible" },
                { agency: "agency-c", role: "responsible" },
              ],
            },
          ],
        },
        at: [""],
      },
    ],
  },
  check: ({ plan, report }) => {
    const open: { item: Item; units: number }[] = [];
    let someLead = false;
    return {
      ...visitResponsible((item, responsible) => {
        const leads = count(responsible, "lead");
        const alike = count(responsible, "responsible");
        const helpers = count(responsible, "cooperate");
        if (leads > 0) someLead = true;
        else if (alike > 1 || (alike === 0 && helpers > 0)) open.push({ item, units: alike + helpers });
      }),
      end() {
        // A plan that names no lead anywhere has chosen so: that is one thing to tell, not one for each task.
        if (!someLead && open.length > 1) report(plan, "", { what: nowhere(open.length) });
        else for (const { item, units } of open) report(item, "responsible", { what: units === 1 ? onlyHelper : nobodyLeads(units) });
      },
    };
  },
});

const nowhere = (items: number) => ({
  en: `anything in the plan, though ${items} of its tasks and other items are shared by several units`,
  zh: `规划中有${items}项任务等由多个单位共同负责，但通篇`,
});

const nobodyLeads = (units: number) => ({ en: `this, though ${units} units share it`, zh: `此项由${units}个单位共同负责，但` });

const onlyHelper = { en: "this, though a cooperating unit is named", zh: "此项列有配合单位，但" };

function count(responsible: readonly Responsibility[], role: Responsibility["role"]): number {
  let units = 0;
  for (const duty of responsible) if (duty.role === role) units++;
  return units;
}
