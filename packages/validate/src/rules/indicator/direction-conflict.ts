import { type Amount, amountOf, indicatorOf, isClearlyLess, nameOf, showQuantity } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A target lies on the side of the baseline to which its indicator is to move. */
export const directionConflict = defineRule({
  id: "indicator/direction-conflict",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["indicators", "targets"],
  message: { en: "“{indicator}” is to {direction}, but {conflict}.", zh: "“{indicator}”应当{direction}，但{conflict}。" },
  why: {
    en: "Whoever meets such a target has moved away from what the plan wants; mostly a figure or the direction is wrong.",
    zh: "按此完成反而背离规划要求，通常是数值或方向有误。",
  },
  fix: {
    en: "Check the target's number and comparator, the baseline, and the indicator's “direction”.",
    zh: "请核对目标值及其比较方式、基期值和指标方向（direction）。",
  },
  examples: {
    valid: [
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "森林覆盖率" }, direction: "increase", baseline: { quantity: { value: 47.9, unit: "%" } } },
          ],
          targets: [
            {
              id: "target-1",
              indicator: "indicator-1",
              statement: { zh: "不低于48%" },
              quantity: { value: 48, unit: "%" },
              comparator: "gte",
            },
          ],
        },
      },
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "能耗" }, direction: "decrease", baseline: { quantity: { value: 1, unit: "亿吨" } } },
          ],
          targets: [
            {
              id: "target-1",
              indicator: "indicator-1",
              statement: { zh: "控制在9000万吨以内" },
              quantity: { value: 9000, unit: "万吨" },
              comparator: "lte",
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          indicators: [
            { id: "indicator-1", name: { zh: "森林覆盖率" }, direction: "increase", baseline: { quantity: { value: 47.9, unit: "%" } } },
          ],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到45%" }, quantity: { value: 45, unit: "%" } }],
        },
        at: ["/targets/0/quantity"],
      },
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "细颗粒物浓度" }, direction: "decrease" }],
          targets: [
            {
              id: "target-1",
              indicator: "indicator-1",
              statement: { zh: "35微克以上" },
              quantity: { value: 35, unit: "微克" },
              comparator: "gte",
            },
          ],
        },
        at: ["/targets/0/comparator"],
      },
    ],
  },
  check: ({ find, report }) => ({
    target(target) {
      const { quantity, comparator, measuredAs = "level" } = target;
      const indicator = indicatorOf(target, find);
      const direction = indicator?.direction;
      if (indicator === undefined || direction === undefined || direction === "maintain" || measuredAs !== "level") return;
      const params = { indicator: nameOf({ kind: "indicator", item: indicator }, indicator.id), direction: directionNames[direction] };
      const wrongWords =
        direction === "increase" ? comparator === "lte" || comparator === "lt" : comparator === "gte" || comparator === "gt";
      if (wrongWords) return report(target, "comparator", { ...params, conflict: direction === "increase" ? ceiling : floor });
      const baseline = indicator.baseline?.quantity;
      const [aimed, before] = [quantity && amountOf(quantity), baseline && amountOf(baseline)];
      if (quantity === undefined || baseline === undefined || aimed === undefined || before === undefined || aimed.unit !== before.unit)
        return;
      if (goesBack(aimed, before, direction))
        report(target, "quantity", { ...params, conflict: behind(showQuantity(quantity), showQuantity(baseline)) });
    },
  }),
});

const goesBack = (aimed: Amount, before: Amount, direction: "increase" | "decrease") =>
  direction === "increase" ? isClearlyLess(aimed.high, before.low) : isClearlyLess(before.high, aimed.low);

const directionNames = { increase: { en: "rise", zh: "提高" }, decrease: { en: "fall", zh: "降低" } };

const ceiling = { en: "the target sets it an upper limit", zh: "目标设定的是上限" };

const floor = { en: "the target sets it a lower limit", zh: "目标设定的是下限" };

const behind = (aimed: string, before: string) => ({
  en: `the target, ${aimed}, is behind the baseline, ${before}`,
  zh: `目标值${aimed}落后于基期值${before}`,
});
