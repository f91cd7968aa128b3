import { aimOf, amountOf, indicatorOf, isClearlyLess, showQuantity } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { alignedTargets } from "./aligned-targets.ts";
import { isComparable } from "./is-comparable.ts";

/** A target asks for no less than the one of the upper plan that it carries out. */
export const targetBelowUpper = defineRule({
  id: "alignment/target-below-upper",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["upper", "targets", "alignments"],
  message: { en: "The target asks for {own}, the upper plan for {upper}.", zh: "目标值为{own}，低于上位规划的{upper}。" },
  why: {
    en: "A plan that says it carries out an upper target and asks for less leaves a gap that nobody sees until the upper plan is assessed.",
    zh: "称承接上位规划的目标而要求更低，会留下缺口，待上位规划评估时才显现。",
  },
  fix: {
    en: "Raise it; where it is a share of the upper target, say so with the relation “supports”; where the upper plan has allowed less, with a note.",
    zh: "请提高目标值；仅承担其中一部分的，请将对应关系改为支撑（supports）；经上级同意降低的，请在备注（note）中注明依据。",
  },
  examples: {
    valid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, quantity: { value: 12, unit: "家" } }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, quantity: { value: 10, unit: "家" } }] },
      },
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, quantity: { value: 2, unit: "家" } }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "supports" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, quantity: { value: 10, unit: "家" } }] },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, quantity: { value: 8, unit: "家" } }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, quantity: { value: 10, unit: "家" } }] },
        at: ["/targets/0/quantity"],
      },
    ],
  },
  check: ({ plan, upper, find, report }) => {
    for (const { target, upper: aim } of alignedTargets(plan, upper)) {
      const [own, asked] = [target.quantity, aim.quantity];
      const [is, due] = [own && amountOf(own), asked && amountOf(asked)];
      if (own === undefined || asked === undefined || is === undefined || due === undefined) continue;
      if ((target.measuredAs ?? "level") !== (aim.measuredAs ?? "level") || !isComparable(own, asked)) continue;
      const way = aimOf({ ...target, ...(aim.comparator && { comparator: aim.comparator }) }, indicatorOf(target, find));
      const isShort = way === "down" ? isClearlyLess(due.high, is.high) : way === "up" && isClearlyLess(is.low, due.low);
      if (isShort) report(target, "quantity", { own: showQuantity(own), upper: showQuantity(asked) });
    }
  },
});
