import { type Comparator, isSameAmount, type PrintedNumbers, type Quantity, type Target, textFor } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** A target's comparator is what the word beside the number says. */
export const comparatorMismatch = defineRule({
  id: "indicator/comparator-mismatch",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["targets"],
  message: {
    en: "The text prints “{printed}”, which means {meant}, but the target is recorded as {recorded}.",
    zh: "表述中写明“{printed}”，意为{meant}，而所填的比较方式为{recorded}。",
  },
  why: {
    en: "Whether “at least 10” or “at most 10” was promised decides whether 12 is a success.",
    zh: "“不少于10”与“不超过10”判定结果截然相反。",
  },
  fix: { en: "Set “comparator” to “{comparator}”.", zh: "请将比较方式（comparator）改为“{comparator}”。" },
  examples: {
    valid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家以上机构" }, quantity: { value: 10, unit: "家" }, comparator: "gte" }],
        },
      },
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "形成1小时交通圈" }, quantity: { value: 1, unit: "小时" }, comparator: "lte" }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家以上机构" }, quantity: { value: 10, unit: "家" }, comparator: "lte" }],
        },
        at: ["/targets/0/comparator"],
      },
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "引进10家左右机构" }, quantity: { value: 10, unit: "家" } }] },
        at: ["/targets/0/comparator"],
      },
    ],
  },
  check: ({ plan, report, shared }) => {
    const read = shared(printedNumbers);
    for (const target of plan.targets) {
      const printed = printedComparator(target, read);
      if (printed === undefined || printed.comparator === target.comparator) continue;
      const { text, comparator } = printed;
      const recorded = target.comparator === undefined ? unsaid : names[target.comparator];
      report(target, "comparator", { printed: text, meant: names[comparator], recorded, comparator });
    }
  },
});

/** The comparator that stands beside the target's own number; `undefined` where no word does. */
function printedComparator(
  { statement, quantity }: Target,
  read: (text: string) => PrintedNumbers,
): { text: string; comparator: Comparator } | undefined {
  if (quantity === undefined) return undefined;
  const zh = textFor(statement, "zh") ?? "";
  for (const { quantity: other, comparator, start, end } of read(zh).amounts) {
    if (comparator !== undefined && isSameAmount(lowEnd(other), lowEnd(quantity)) === true)
      return { text: zh.slice(start, end), comparator };
  }
  return undefined;
}

const lowEnd = ({ value, min, max: _, ...unit }: Quantity): Quantity => {
  const low = value ?? min;
  return low === undefined ? unit : { ...unit, value: low };
};

const names: Readonly<Record<Comparator, { en: string; zh: string }>> = {
  gte: { en: "at least", zh: "不少于" },
  gt: { en: "more than", zh: "超过" },
  lte: { en: "at most", zh: "不超过" },
  lt: { en: "less than", zh: "低于" },
  approx: { en: "about", zh: "左右" },
  eq: { en: "exactly", zh: "等于" },
};

const unsaid = { en: "a plain number", zh: "无（仅有数值）" };
