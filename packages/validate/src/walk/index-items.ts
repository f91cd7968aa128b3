import { itemKinds, itemsOf, type Plan } from "@regional-plan/model";
import type { Placed } from "../visited.ts";

/** A plan's items, and the plan itself, by their ids. */
export interface ItemIndex {
  readonly find: (id: string) => Placed | undefined;
  readonly ids: () => Iterable<string>;
}

/** Indexes a plan; where an id is used twice, the first item has it. */
export function indexItems(plan: Plan): ItemIndex {
  const byId = new Map<string, Placed>([[plan.id, { kind: "plan", item: plan }]]);
  for (const kind of itemKinds) {
    for (const item of itemsOf(plan, kind)) {
      if (!byId.has(item.id)) byId.set(item.id, { kind, item } as Placed);
    }
  }
  return { find: (id) => byId.get(id), ids: () => byId.keys() };
}
