import { nameOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";

/** A report speaks of each item once. */
export const entryTwice = defineRule({
  id: "tracking/entry-twice",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: { en: "The report has a second entry for “{item}”.", zh: "同一份报告对“{item}”重复填报。" },
  related: firstStands,
  why: {
    en: "It is counted twice, and where the entries differ nobody knows which one holds.",
    zh: "重复填报会造成重复统计；内容不一致的，无从认定以何者为准。",
  },
  fix: { en: "Put the two entries together.", zh: "请合并为一条。" },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [
            { id: "report-1", asOf: "2023", entries: [{ for: "measure-1" }] },
            { id: "report-2", asOf: "2024", entries: [{ for: "measure-1" }] },
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
              entries: [
                { for: "measure-1", status: "in-progress" },
                { for: "measure-1", status: "completed" },
              ],
            },
          ],
        },
        at: ["/reports/0/entries/1/for"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    for (const each of plan.reports) {
      const firsts = new Map<string, number>();
      for (const [index, { for: item }] of (each.entries ?? []).entries()) {
        const first = firsts.get(item);
        if (first === undefined) firsts.set(item, index);
        else
          report(
            each,
            `entries/${index}/for`,
            { item: nameOf(find(item), item) },
            { related: [{ subject: each, key: `entries/${first}/for` }] },
          );
      }
    }
  },
});
