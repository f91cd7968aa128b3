import { readAmounts, textFor } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A target has a number. */
export const vagueQuantity = defineRule({
  id: "indicator/vague-quantity",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["targets"],
  message: { en: "The target has no number{printed}.", zh: "该目标值没有填写数值{printed}。" },
  why: {
    en: "Whether “a number of” or “clearly more” was reached is a matter of opinion; it can be neither counted nor assessed.",
    zh: "“一批”“明显”之类的表述无法量化，完成与否难以考核。",
  },
  fix: {
    en: "Put the number that the text prints into “quantity”. Where it prints none, agree on one with the unit that is responsible; if the plan means none, make it a goal instead.",
    zh: "表述中写有数值的，请填入数量（quantity）；没有的，请与责任单位商定；规划本无数值要求的，宜改列为目标（goals）。",
  },
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
      const zh = textFor(target.statement, "zh") ?? "";
      const [read] = readAmounts(zh);
      report(target, "quantity", { printed: read === undefined ? "" : thoughPrinted(zh.slice(read.start, read.end)) });
    }
  },
});

const thoughPrinted = (amount: string) => ({ en: `, though its text prints “${amount}”`, zh: `，而表述中写有“${amount}”` });
