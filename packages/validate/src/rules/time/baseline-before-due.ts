import { type Edtf, readEdtf, showDate, showDue, type Target } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A baseline was measured before the first of its targets falls due. */
export const baselineBeforeDue = defineRule({
  id: "time/baseline-before-due",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["indicators", "targets"],
  message: { en: "The baseline is of {date}, and a target is due {due} already.", zh: "基期值的时间为{date}，而指标{due}就已到期。" },
  why: {
    en: "Progress is measured from the baseline; from one taken afterwards there is none.",
    zh: "进展以基期为起点，基期晚于期限便无从比较。",
  },
  fix: { en: "Correct the baseline's date or the target's.", zh: "请核对基期时间或指标期限。" },
  examples: {
    valid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" }, baseline: { quantity: { value: 47.9, unit: "%" }, date: "2020" } }],
          targets: [{ id: "target-1", statement: { zh: "森林覆盖率达到50%" }, indicator: "indicator-1", due: "2025" }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" }, baseline: { quantity: { value: 47.9, unit: "%" }, date: "2025" } }],
          targets: [{ id: "target-1", statement: { zh: "森林覆盖率达到50%" }, indicator: "indicator-1", due: "2025" }],
        },
        at: ["/indicators/0/baseline/date"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const firstDue = new Map<string, { target: Target; last: string }>();
    for (const target of plan.targets) {
      const last = lastDay(target.due);
      if (target.indicator === undefined || last === undefined) continue;
      const first = firstDue.get(target.indicator);
      if (first === undefined || last < first.last) firstDue.set(target.indicator, { target, last });
    }
    return {
      indicator(indicator) {
        const date = indicator.baseline?.date;
        const measured = lastDay(date);
        const first = firstDue.get(indicator.id);
        if (date === undefined || measured === undefined || first === undefined || measured < first.last) return;
        report(indicator, "baseline/date", { date: showDate(date), due: showDue(first.target.due ?? "") }, { related: [first.target] });
      },
    };
  },
});

const lastDay = (date: Edtf | undefined): string | undefined => (date === undefined ? undefined : readEdtf(date)?.last);
