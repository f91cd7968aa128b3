import type { Plan } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** An indicator that has a target says where it started. */
export const noBaseline = defineRule({
  id: "indicator/no-baseline",
  severity: "warning",
  preset: "strict",
  basis: {
    title: { en: "IATI Standard, results", zh: "国际援助透明度倡议（IATI）标准“成果”部分" },
    clause: "result/indicator/baseline",
    url: "https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/iati-activity/result/indicator/baseline/",
  },
  needs: ["indicators", "whole"],
  message: { en: "No baseline is given for {what}.", zh: "{what}没有基期值。" },
  why: {
    en: "Without the starting point nobody can say how far the way is, nor how much of it is done.",
    zh: "没有基期值，便无法衡量目标值的跨度和已完成的进度。",
  },
  fix: {
    en: "Add the latest value before the plan, with its date, as “baseline”.",
    zh: "请在基期值（baseline）中补充规划实施前最近一期的数值和时间。",
  },
  examples: {
    valid: [
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "森林覆盖率" }, baseline: { quantity: { value: 47.9, unit: "%" }, date: "2020" } },
            { id: "indicator-2", name: { zh: "货物吞吐量" } },
          ],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" } }],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" } }],
        },
        at: ["/indicators/0/baseline"],
      },
    ],
  },
  check: ({ plan, shared, report }) => {
    const aimedAt = shared(indicatorsAimedAt);
    const aimed = plan.indicators.filter(({ id }) => aimedAt.has(id));
    const open = aimed.filter(({ baseline }) => baseline === undefined);
    if (open.length > 1 && open.length === aimed.length) report(plan, "indicators", { what: noneOf(open.length) });
    else for (const indicator of open) report(indicator, "baseline", { what: thisOne });
  },
});

/** The indicators for which a target sets a value. */
const indicatorsAimedAt = ({ targets = [] }: Plan): ReadonlySet<string> => new Set(targets.flatMap(({ indicator }) => indicator ?? []));

const thisOne = { en: "this indicator, though it has a target", zh: "该指标设有目标值，但" };

const noneOf = (count: number) => ({ en: `any of the ${count} indicators that have targets`, zh: `设有目标值的${count}个指标均` });
