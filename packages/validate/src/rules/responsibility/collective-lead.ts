import { nameOf, type Responsibility } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";
import { visitResponsible } from "./visit-responsible.ts";

/** Somebody in particular answers for a task, not everybody. */
export const collectiveLead = defineRule({
  id: "responsibility/collective-lead",
  severity: "warning",
  preset: "strict",
  basis: "house",
  needs: ["agencies"],
  message: { en: "“{agency}” is to do this: a group, not a unit that can be asked.", zh: "此项由“{agency}”负责，未落实到具体单位。" },
  why: { en: "What everybody is to do nobody can be asked for.", zh: "人人有责往往无人负责，督查考核缺乏对象。" },
  fix: { en: "Name the unit that leads; the group may stay as “cooperate”.", zh: "请明确牵头的具体单位，该群体可列为配合（cooperate）。" },
  examples: {
    valid: [
      {
        plan: {
          agencies: [
            { id: "agency-all", name: { zh: "各地各部门" }, kind: "collective" },
            { id: "agency-a", name: { zh: "市发改委" }, kind: "government-department" },
          ],
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead" },
                { agency: "agency-all", role: "cooperate" },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [{ id: "agency-all", name: { zh: "各地各部门" }, kind: "collective" }],
          measures: [{ id: "measure-1", responsible: [{ agency: "agency-all", role: "responsible" }] }],
        },
        at: ["/measures/0/responsible/0/agency"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    if (!plan.agencies.some(({ kind }) => kind === "collective")) return undefined;
    return visitResponsible((item, responsible) => {
      const first = responsible.findIndex(isAnswerable);
      if (first < 0 || !responsible.every((duty) => !isAnswerable(duty) || isCollective(duty.agency, find))) return;
      const id = responsible[first]?.agency ?? "";
      report(item, `responsible/${first}/agency`, { agency: nameOf(find(id), id) });
    });
  },
});

const isAnswerable = ({ role }: Responsibility) => role === "lead" || role === "responsible";

function isCollective(id: string, find: RuleContext["find"]): boolean {
  const placed = find(id);
  return placed?.kind === "agency" && placed.item.kind === "collective";
}
