import { itemKinds, itemsOf, type Plan } from "@regional-plan/model";

/** The items that another takes the place of: the id of each with the id of what stands in its place. */
export function replacements(plan: Plan): ReadonlyMap<string, string> {
  const byReplaced = new Map<string, string>();
  for (const kind of itemKinds) {
    for (const item of itemsOf(plan, kind)) {
      if (item.replaces !== undefined) for (const id of item.replaces) byReplaced.set(id, item.id);
    }
  }
  return byReplaced;
}
