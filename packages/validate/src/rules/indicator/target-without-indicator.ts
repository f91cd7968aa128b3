import { defineRule } from "../define-rule.ts";

/** Where a plan lists indicators, each target sets the value of one. */
export const targetWithoutIndicator = defineRule({
  id: "indicator/target-without-indicator",
  severity: "warning",
  preset: "strict",
  basis: {
    title: { en: "IATI Standard, results", zh: "国际援助透明度倡议（IATI）标准“成果”部分" },
    clause: "result/indicator/period/target",
    url: "https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/iati-activity/result/",
  },
  needs: ["indicators", "targets", "links"],
  message: { en: "The plan lists indicators, but {what} belongs to none of them.", zh: "规划列有指标，但{what}未对应任何指标。" },
  why: {
    en: "Without its indicator a target has no baseline, no source of figures and no place in a time series.",
    zh: "未对应指标的目标值，没有基期值和数据来源，也无法纳入连续统计。",
  },
  fix: {
    en: "Name the indicator under “indicator”, or add it to the plan's indicators.",
    zh: "请注明对应的指标（indicator）；尚未列出的，请补充该指标。",
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
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" } }],
          targets: [
            { id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" } },
            { id: "target-2", statement: { zh: "引进10家机构" } },
          ],
        },
        at: ["/targets/1/indicator"],
      },
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" } }],
          targets: [
            { id: "target-1", statement: { zh: "达到48%" } },
            { id: "target-2", statement: { zh: "引进10家机构" } },
          ],
        },
        at: ["/targets"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const open = plan.targets.filter((target) => target.indicator === undefined && target.setBy === undefined);
    if (open.length > 1 && open.length === plan.targets.length) report(plan, "targets", { what: noneOf(open.length) });
    else for (const target of open) report(target, "indicator", { what: thisOne });
  },
});

const thisOne = { en: "this target", zh: "该目标值" };

const noneOf = (count: number) => ({ en: `each of its ${count} targets`, zh: `全部${count}个目标值均` });
