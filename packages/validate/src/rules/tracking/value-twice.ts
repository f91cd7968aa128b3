import { nameOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";
import { actualsByDay } from "./actuals-in-report.ts";

/** Several values of one day are parts of the whole, each of a group of its own. */
export const valueTwice = defineRule({
  id: "tracking/value-twice",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: {
    en: "The report gives a second value of “{item}” for the same day.",
    zh: "同一份报告对“{item}”同日填报了多个数值。",
  },
  variants: {
    group: {
      message: {
        en: "The report gives a second value of “{item}” for the same day and the same group, {group}.",
        zh: "同一份报告对“{item}”同日同组（{group}）填报了多个数值。",
      },
      fix: { en: "Keep one of them, or name the groups apart.", zh: "请保留其中一个数值，或填写不同的分组（group）。" },
    },
  },
  related: firstStands,
  why: {
    en: "Nobody knows which of them holds, or whether they are to be added up; the target counts as not measured.",
    zh: "无从认定以何者为准或是否应当相加，该目标值将按未能认定实际值处理。",
  },
  fix: {
    en: "Keep one of them; where they are of parts, name the part of each under “group”.",
    zh: "请保留其中一个数值；属于分项数值的，请分别注明分组（group）。",
  },
  examples: {
    valid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家机构" } }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [
                {
                  for: "target-1",
                  actuals: [
                    { value: { value: 5, unit: "家" } },
                    { value: { value: 2, unit: "家" }, group: "鄞州区" },
                    { value: { value: 3, unit: "家" }, group: "北仑区" },
                    { value: { value: 1, unit: "家" }, date: "2023" },
                  ],
                },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家机构" } }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [
                { for: "target-1", actuals: [{ value: { value: 2, unit: "家" } }, { value: { value: 3, unit: "家" } }] },
                {
                  for: "target-1",
                  actuals: [
                    { value: { value: 2, unit: "家" }, group: "鄞州区" },
                    { value: { value: 3, unit: "家" }, group: "鄞州区" },
                  ],
                },
              ],
            },
          ],
        },
        at: ["/reports/0/entries/0/actuals/1", "/reports/0/entries/1/actuals/1"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    for (const each of plan.reports) {
      for (const { of, actuals } of actualsByDay(each).values()) {
        if (actuals.length < 2) continue;
        const firsts = new Map<string | undefined, string>();
        for (const { actual, key } of actuals) {
          // What is told in words alone is no second number.
          if (actual.value === undefined) continue;
          const first = firsts.get(actual.group);
          if (first === undefined) {
            firsts.set(actual.group, key);
            continue;
          }
          const { group } = actual;
          report(
            each,
            key,
            { item: nameOf(find(of), of), ...(group !== undefined && { group }) },
            { ...(group !== undefined && { variant: "group" }), related: [{ subject: each, key: first }] },
          );
        }
      }
    }
  },
});
