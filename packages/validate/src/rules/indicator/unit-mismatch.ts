import { indicatorOf, isSameUnit, type Quantity, type Report } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

/** What is compared is counted in one unit: a target, its indicator, the baseline, and what is measured later. */
export const unitMismatch = defineRule({
  id: "indicator/unit-mismatch",
  severity: "error",
  preset: "recommended",
  basis: {
    title: { en: "The Unified Code for Units of Measure", zh: "统一计量单位代码（UCUM）" },
    clause: "commensurable units",
    url: "https://ucum.org/ucum",
  },
  message: {
    en: "The amount is in “{unit}”, but what it belongs to counts in “{expected}”.",
    zh: "此处计量单位为“{unit}”，而所属指标的计量单位为“{expected}”。",
  },
  why: {
    en: "Amounts in different units cannot be compared, so nobody can tell whether the target is met.",
    zh: "计量单位不一致，数值无法比较，也就无法判断目标是否完成。",
  },
  fix: {
    en: "Correct the unit, or convert the amount into the other unit.",
    zh: "请更正计量单位，或换算为同一单位。",
  },
  examples: {
    valid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "货物吞吐量" }, unit: "吨", baseline: { quantity: { value: 1.1, unit: "亿吨" } } }],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到1.3亿吨" }, quantity: { value: 1.3, unit: "亿吨" } }],
        },
      },
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "货物吞吐量" }, unit: "亿吨" }],
          targets: [
            {
              id: "target-1",
              indicator: "indicator-1",
              statement: { zh: "年均增长4%" },
              measuredAs: "growth",
              quantity: { value: 4, unit: "%" },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "货物吞吐量" }, unit: "亿吨", baseline: { quantity: { value: 2700, unit: "万标准箱" } } },
          ],
          targets: [
            {
              id: "target-1",
              indicator: "indicator-1",
              statement: { zh: "达到3000万标准箱" },
              quantity: { value: 3000, unit: "万标准箱" },
            },
          ],
        },
        at: ["/indicators/0/baseline/quantity/unit", "/targets/0/quantity/unit"],
      },
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, quantity: { value: 10, unit: "家" } }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [{ for: "target-1", actuals: [{ target: "target-1", value: { value: 80, unit: "%" } }] }],
            },
          ],
        },
        at: ["/reports/0/entries/0/actuals/0/value/unit"],
      },
    ],
  },
  check: ({ find, report }) => ({
    indicator(indicator) {
      const quantity = indicator.baseline?.quantity;
      if (quantity !== undefined && !isSameUnit(quantity, indicator))
        report(indicator, "baseline/quantity/unit", shown(quantity, indicator));
    },
    target(target) {
      const { quantity, measuredAs = "level" } = target;
      if (quantity === undefined || measuredAs !== "level") return;
      const indicator = indicatorOf(target, find);
      if (indicator !== undefined && !isSameUnit(quantity, indicator)) report(target, "quantity/unit", shown(quantity, indicator));
    },
    report: (each) => checkActuals(each, { find, report }),
  }),
});

type Unit = Pick<Quantity, "unit" | "unitCode">;

function checkActuals(owner: Report, { find, report }: Pick<RuleContext, "find" | "report">): void {
  for (const [index, { actuals = [] }] of (owner.entries ?? []).entries()) {
    for (const [at, { target = "", indicator = "", value }] of actuals.entries()) {
      if (value === undefined) continue;
      const measured = find(target) ?? find(indicator);
      const expected: Unit | undefined =
        measured?.kind === "target" ? measured.item.quantity : measured?.kind === "indicator" ? measured.item : undefined;
      if (expected !== undefined && !isSameUnit(value, expected))
        report(owner, `entries/${index}/actuals/${at}/value/unit`, shown(value, expected));
    }
  }
}

const shown = ({ unit = "" }: Unit, expected: Unit) => ({ unit, expected: expected.unit ?? "" });
