import type { Quantity } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** An amount is one number, or a range whose lower end lies below its upper end. */
export const unsoundQuantity = defineRule({
  id: "indicator/unsound-quantity",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "The amount {fault}.", zh: "该数量{fault}。" },
  why: { en: "Such an amount cannot be compared with anything that is measured.", zh: "这样的数量无法与实际完成情况比较。" },
  fix: {
    en: "Write one number as “value”, or a range as “min” and “max”; where no number can be read, the words of the “statement” are enough.",
    zh: "单一数值请填数值（value），区间请填下限（min）和上限（max）；原文读不出数值的，不填数量（quantity），只在表述（statement）中照录原文。",
  },
  examples: {
    valid: [
      { plan: { targets: [{ id: "target-1", statement: { zh: "建成80—100个示范点" }, quantity: { min: 80, max: 100, unit: "个" } }] } },
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, quantity: { value: 10, unit: "家" } }] } },
    ],
    invalid: [
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "建成80—100个示范点" }, quantity: { min: 100, max: 80, unit: "个" } }] },
        at: ["/targets/0/quantity"],
      },
      { plan: { targets: [{ id: "target-1", statement: { zh: "推进一批项目" }, quantity: { unit: "批" } }] }, at: ["/targets/0/quantity"] },
      {
        plan: { indicators: [{ id: "indicator-1", name: { zh: "示范点" }, baseline: { quantity: { value: 90, min: 80 } } }] },
        at: ["/indicators/0/baseline/quantity"],
      },
    ],
  },
  check: ({ report }) => ({
    quantity(quantity) {
      const fault = faultOf(quantity.value);
      if (fault !== undefined) report(quantity, "", { fault });
    },
  }),
});

function faultOf({ value, min, max }: Quantity): typeof noNumber | undefined {
  if (min === undefined && max === undefined) return value === undefined ? noNumber : undefined;
  if (value !== undefined) return both;
  return min !== undefined && max !== undefined && min > max ? reversed : undefined;
}

const noNumber = { en: "has no number", zh: "没有数值" };
const both = { en: "is given both as one number and as a range", zh: "既是单一数值又是区间" };
const reversed = { en: "is a range whose lower end lies above its upper end", zh: "区间的下限大于上限" };
