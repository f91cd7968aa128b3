import type { ItemState, PlanState } from "@regional-plan/model";

/** What a plan's tasks are: its measures; where it has none, its actions. Projects, targets and milestones are counted beside them. */
export function tasksOf({ items }: PlanState): readonly ItemState[] {
  const all = [...items.values()];
  const measures = all.filter(({ placed }) => placed.kind === "measure");
  return measures.length > 0 ? measures : all.filter(({ placed }) => placed.kind === "action");
}

/** The ids of who leads an item, or answers for it where nobody leads. */
export function leadsOf({ duties }: ItemState): readonly string[] {
  const leads = duties.filter(({ role }) => role === "lead");
  return (leads.length > 0 ? leads : duties.filter(({ role }) => role === "responsible")).map(({ agency }) => agency);
}
