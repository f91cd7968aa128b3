import type { LinkKind } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A measured value says what it is a value of. */
export const actualWithoutTarget = defineRule({
  id: "tracking/actual-without-target",
  severity: "warning",
  preset: "recommended",
  basis: {
    title: { en: "IATI Standard, results", zh: "国际援助透明度倡议（IATI）标准“成果”部分" },
    clause: "result/indicator/period/actual",
    url: "https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/iati-activity/result/indicator/period/actual/",
  },
  needs: ["reports", "links"],
  message: {
    en: "A measured value names neither the target nor the indicator that it belongs to.",
    zh: "该实际值未注明对应的目标值或指标。",
  },
  why: {
    en: "A number that belongs to nothing cannot be held against what was promised.",
    zh: "实际值没有对应的目标值或指标，便无法对照检查完成情况。",
  },
  fix: {
    en: "Name the target under “target”; where no target is meant, name the indicator under “indicator”.",
    zh: "请注明对应的目标值（target）；没有对应目标值的，注明指标（indicator）。",
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
                { for: "measure-1", actuals: [{ target: "target-1", value: { value: 8, unit: "家" } }] },
                { for: "target-1", actuals: [{ value: { value: 8, unit: "家" } }] },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "measure-1", actuals: [{ value: { value: 8, unit: "家" } }] }] }],
        },
        at: ["/reports/0/entries/0/actuals/0"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    const kindOf = (id: string): LinkKind | undefined => find(id)?.kind;
    for (const each of plan.reports) {
      for (const [index, { for: item, actuals = [] }] of (each.entries ?? []).entries()) {
        for (const [at, { target, indicator }] of actuals.entries()) {
          const kind = kindOf(item);
          // What an entry is for that leads nowhere is not known.
          if (target === undefined && indicator === undefined && kind !== undefined && !measured.has(kind))
            report(each, `entries/${index}/actuals/${at}`);
        }
      }
    }
  },
});

/** An entry for a target or an indicator says with that what its values are of. */
const measured: ReadonlySet<LinkKind | undefined> = new Set(["target", "indicator"]);
