import { defineRule } from "../../define-rule.ts";
import { readAmounts } from "../../read-amounts.ts";

/** A target has a number. */
export const vagueQuantity = defineRule({
  id: "indicator/vague-quantity",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["targets"],
  message: { en: "The target has no number.", zh: "该目标没有数值。" },
  why: {
    en: "Whether “a number of” or “clearly more” was reached is a matter of opinion; it can be neither counted nor assessed.",
    zh: "“一批”“明显”之类的表述无法量化，完成与否难以考核。",
  },
  fix: { en: "{advice}", zh: "{advice}" },
  examples: {
    valid: [{ plan: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, quantity: { value: 10, unit: "家" } }] } }],
    invalid: [
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进一批高端医疗机构" } }] }, at: ["/targets/0/quantity"] },
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进10家以上高端医疗机构" } }] }, at: ["/targets/0/quantity"] },
    ],
  },
  check: ({ plan, report }) => {
    for (const target of plan.targets) {
      if (target.quantity !== undefined) continue;
      const [read] = readAmounts(target.statement.zh ?? "");
      report(target, "quantity", {
        advice: read === undefined ? agreeOnOne : takeItOver(target.statement.zh?.slice(read.start, read.end) ?? ""),
      });
    }
  },
});

const agreeOnOne = {
  en: "Agree on a number with the unit that is responsible; if the plan means none, make it a goal instead.",
  zh: "请与责任单位商定具体数值；规划本无数值要求的，宜改列为定性目标（“goals”）。",
};

const takeItOver = (text: string) => ({
  en: `The text prints “${text}”: put that into “quantity”.`,
  zh: `原文载有“${text}”，请填入“quantity”。`,
});
