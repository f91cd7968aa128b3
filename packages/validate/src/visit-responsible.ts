import type { Item, Responsibility } from "@regional-plan/model";
import type { Visitors } from "./visited.ts";

/** Visitors that are shown every item for which somebody is named. */
export function visitResponsible(see: (item: Item, responsible: readonly Responsibility[]) => void): Visitors {
  const visit = (item: Item & { readonly responsible?: readonly Responsibility[] }) => {
    if (item.responsible !== undefined && item.responsible.length > 0) see(item, item.responsible);
  };
  return { goal: visit, target: visit, measure: visit, action: visit, project: visit, arrangement: visit, milestone: visit };
}
