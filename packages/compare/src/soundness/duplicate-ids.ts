import { type Plan, walkItems } from "@regional-plan/model";
import type { PlanPart, Problem } from "./problem.ts";

/** The ids that more than one item has, or an item and the plan. */
export function duplicateIds(plan: PlanPart): Problem[] {
  const kinds = new Map<string, string[]>(plan.id === undefined ? [] : [[plan.id, ["plan"]]]);
  for (const { kind, item } of walkItems(plan as Plan)) {
    const others = kinds.get(item.id);
    if (others === undefined) kinds.set(item.id, [kind]);
    else others.push(kind);
  }
  return [...kinds].flatMap(([id, found]): Problem[] =>
    found.length < 2 ? [] : [{ kind: "idGivenTwice", key: `${id} ${[...found].sort().join()}`, fields: [], id }],
  );
}
