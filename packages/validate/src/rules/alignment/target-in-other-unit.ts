import { defineRule } from "../define-rule.ts";
import { alignedTargets } from "./aligned-targets.ts";
import { isComparable } from "./is-comparable.ts";

/** A target is counted in the unit of the upper one that it carries out. */
export const targetInOtherUnit = defineRule({
  id: "alignment/target-in-other-unit",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["upper", "targets", "alignments"],
  message: {
    en: "The target is counted in “{own}”, in the upper plan in “{upper}”.",
    zh: "计量单位为“{own}”，与上位规划的“{upper}”不一致。",
  },
  why: {
    en: "Nobody can add up or compare what is counted in different units, so that the upper target cannot be assessed.",
    zh: "计量单位不一致，无法汇总比较，上位规划的目标值也就无从考核。",
  },
  fix: {
    en: "Count it as the upper plan does, or reject the link where the two are about different things.",
    zh: "请采用与上位规划一致的计量单位；二者所指并非同一事项的，请否定该对应关系。",
  },
  examples: {
    valid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, quantity: { value: 2, unit: "亿元" } }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, quantity: { value: 9000, unit: "万元" } }] },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, quantity: { value: 8, unit: "家" } }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, quantity: { value: 10, unit: "%" } }] },
        at: ["/targets/0/quantity/unit"],
      },
    ],
  },
  check: ({ plan, upper, report }) => {
    for (const { target, upper: aim } of alignedTargets(plan, upper)) {
      const [own, asked] = [target.quantity, aim.quantity];
      if (own?.unit === undefined || asked?.unit === undefined || isComparable(own, asked)) continue;
      report(target, "quantity/unit", { own: own.unit, upper: asked.unit });
    }
  },
});
