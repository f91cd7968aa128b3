import type { Plan } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Each indicator has a value to reach. */
export const indicatorWithoutTarget = defineRule({
  id: "indicator/indicator-without-target",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["indicators", "links"],
  message: { en: "No target sets a value for {what}.", zh: "{what}未设目标值。" },
  why: {
    en: "Measuring what nobody has to reach shows figures, but never whether the plan is on its way.",
    zh: "指标没有目标值，只能反映数据变化，无法判断规划是否如期推进。",
  },
  fix: {
    en: "Add a target with this “indicator”; where the plan names an indicator and aims at no value, keep it, and say so in its “note”.",
    zh: "请增设目标值，并在其中注明该指标（indicator）；规划只列指标、未设目标值的，予以保留，并在备注（note）中说明。",
  },
  examples: {
    valid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" } }],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "森林覆盖率" } },
            { id: "indicator-2", name: { zh: "货物吞吐量" } },
          ],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" } }],
        },
        at: ["/indicators/1"],
      },
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "森林覆盖率" } },
            { id: "indicator-2", name: { zh: "货物吞吐量" } },
          ],
        },
        at: ["/indicators"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const settled = settledIndicators(plan);
    const open = plan.indicators.filter(({ id }) => !settled.has(id));
    if (open.length > 1 && open.length === plan.indicators.length) report(plan, "indicators", { what: noneOf(open.length) });
    else for (const indicator of open) report(indicator, "", { what: thisOne });
  },
});

/** The indicators that have a target, or whose place another has taken. */
function settledIndicators({ indicators = [], targets = [] }: Plan): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const { indicator } of targets) if (indicator !== undefined) settled.add(indicator);
  for (const { replaces = [] } of indicators) for (const id of replaces) settled.add(id);
  return settled;
}

const thisOne = { en: "this indicator", zh: "该指标" };

const noneOf = (count: number) => ({ en: `any of the ${count} indicators`, zh: `全部${count}个指标均` });
