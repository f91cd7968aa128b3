import { nameOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { visitResponsible } from "./visit-responsible.ts";

/** Who does the work does not also watch over it. */
export const supervisesItself = defineRule({
  id: "responsibility/supervises-itself",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: "house",
  message: { en: "“{agency}” is to supervise what it carries out itself.", zh: "“{agency}”既负责落实又负责督导此项工作。" },
  why: { en: "Who marks his own work finds few faults in it.", zh: "自己督导自己，难以客观公正。" },
  fix: {
    en: "See what the document says, and name the unit that is to supervise.",
    zh: "请对照原文核对；督导（supervise）另有单位的，改为该单位。",
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
                { agency: "agency-b", role: "supervise" },
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
                { agency: "agency-a", role: "cooperate" },
                { agency: "agency-a", role: "supervise" },
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
                { agency: "agency-a", role: "supervise" },
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
      const doing = new Set<string>();
      for (const { agency, role } of responsible) if (role === "lead" || role === "responsible") doing.add(agency);
      for (const [index, { agency, role }] of responsible.entries()) {
        if (role === "supervise" && doing.has(agency)) report(item, `responsible/${index}`, { agency: nameOf(find(agency), agency) });
      }
    }),
});
