import { listNames, nameOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { visitResponsible } from "./visit-responsible.ts";

/** One unit leads, unless the plan says which part each leads. */
export const severalLeads = defineRule({
  id: "responsibility/several-leads",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  message: { en: "{count} units lead this: {names}.", zh: "此项有{count}个牵头单位：{names}。" },
  why: {
    en: "With several leads nobody can tell who is to answer for the whole.",
    zh: "牵头单位不止一个，整体责任由谁承担便不清楚。",
  },
  fix: {
    en: "Leave the lead to one unit and give the others “cooperate”, or say under “scope” which part each of them leads.",
    zh: "请保留一个牵头单位，其余改为配合（cooperate）；确需分头牵头的，请在负责范围（scope）中写明各自范围。",
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
                { agency: "agency-b", role: "lead", scope: "航道整治" },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [
            { id: "agency-a", name: { zh: "市发改委" } },
            { id: "agency-b", name: { zh: "市交通局" } },
          ],
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead" },
                { agency: "agency-b", role: "lead" },
              ],
            },
          ],
        },
        at: ["/measures/0/responsible/1/role"],
      },
    ],
  },
  check: ({ find, report }) =>
    visitResponsible((item, responsible) => {
      if (responsible.length < 2) return;
      const leads = new Map<string, string | undefined>();
      let second: number | undefined;
      for (const [index, { agency, role, scope }] of responsible.entries()) {
        if (role !== "lead" || leads.has(agency)) continue;
        if (leads.size > 0) second ??= index;
        leads.set(agency, scope);
      }
      if (second === undefined || tellApart([...leads.values()])) return;
      report(item, `responsible/${second}/role`, {
        count: leads.size,
        names: listNames([...leads.keys()].map((id) => nameOf(find(id), id))),
      });
    }),
});

/** Each lead has a part of its own; 按职责分工 on all of them is none. */
const tellApart = (scopes: readonly (string | undefined)[]) => !scopes.includes(undefined) && new Set(scopes).size === scopes.length;
