import { validatePlan } from "../../engine/validate-plan.ts";

/** For tests of rules: what a rule finds in a plan of one target, which carries out the one target of the plan above it. */
export function foundUnderUpper({ id }: { readonly id: string }, target: object, above: object, alignment: object = {}) {
  const head = { specVersion: "0.3", title: { zh: "规划" }, languages: ["zh"] };
  const link = { id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out", ...alignment };
  const plan = { ...head, id: "p", targets: [{ id: "target-1", statement: { zh: "目标" }, ...target }], alignments: [link] };
  const upper = { ...head, id: "upper", targets: [{ id: "target-9", statement: { zh: "目标" }, ...above }] };
  return validatePlan(plan, { only: [id], upper }).findings;
}
