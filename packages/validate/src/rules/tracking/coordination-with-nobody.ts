import { nameOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What must be coordinated says with whom. */
export const coordinationWithNobody = defineRule({
  id: "tracking/coordination-with-nobody",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: {
    en: "“{item}” is to be coordinated, and the entry does not say with whom.",
    zh: "“{item}”提请协调，但未注明协调对象。",
  },
  why: {
    en: "Whoever prepares the meeting does not know whom to invite, and nobody knows that it is asked for.",
    zh: "未注明协调对象的，会商时无从确定参加单位，相关单位也不知情。",
  },
  fix: {
    en: "Name the agencies or places under “with”.",
    zh: "请在协调对象（with）中注明单位或地点。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          agencies: [{ id: "agency-1", name: { zh: "市自然资源局" } }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [{ for: "measure-1", needs: [{ statement: { zh: "落实用地指标" }, with: ["agency-1"] }] }],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [{ for: "measure-1", needs: [{ statement: { zh: "落实用地指标" } }, { statement: { zh: "落实资金" }, with: [] }] }],
            },
          ],
        },
        at: ["/reports/0/entries/0/needs/0", "/reports/0/entries/0/needs/1"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    for (const each of plan.reports) {
      for (const [index, { for: item, needs = [] }] of (each.entries ?? []).entries()) {
        for (const [at, need] of needs.entries())
          if ((need.with?.length ?? 0) === 0) report(each, `entries/${index}/needs/${at}`, { item: nameOf(find(item), item) });
      }
    }
  },
});
