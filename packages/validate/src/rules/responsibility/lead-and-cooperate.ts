import { nameOf, type Responsibility } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { visitResponsible } from "./visit-responsible.ts";

/** No unit works with itself. */
export const leadAndCooperate = defineRule({
  id: "responsibility/lead-and-cooperate",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  message: { en: "“{agency}” leads this and also cooperates with itself.", zh: "“{agency}”既是牵头单位又是配合单位。" },
  why: {
    en: "One of the two is a slip, and the unit that was meant is missing.",
    zh: "两者必有一处笔误，应列的单位可能因此遗漏。",
  },
  fix: {
    en: "See what the document says: put the unit that was meant where the entry is wrong, and name each unit once.",
    zh: "请对照原文，将有误的一处改为应列的单位；同一单位只列一次。",
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
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead", scope: "铁路建设" },
                { agency: "agency-a", role: "cooperate", scope: "航道整治" },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [{ id: "agency-a", name: { zh: "市发改委", en: "Development and Reform Commission" } }],
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead" },
                { agency: "agency-a", role: "cooperate" },
              ],
            },
          ],
        },
        at: ["/measures/0/responsible/1"],
      },
    ],
  },
  check: ({ find, report }) =>
    visitResponsible((item, responsible) => {
      if (responsible.length < 2) return;
      for (const [index, duty] of responsible.entries()) {
        if (duty.role !== "cooperate" || !responsible.some((other) => leadsTheSame(other, duty))) continue;
        report(item, `responsible/${index}`, { agency: nameOf(find(duty.agency), duty.agency) });
      }
    }),
});

const leadsTheSame = (lead: Responsibility, { agency, scope }: Responsibility) =>
  lead.agency === agency && (lead.role === "lead" || lead.role === "responsible") && (lead.scope === scope || lead.scope === undefined);
