import { findCycles, type Item, type ItemKind, itemKinds, listOfKind, orderingLinks } from "@regional-plan/model";
import type { PlanPart, Problem } from "./problem.ts";

/** The links that lead back to where they began. */
export function circleProblems(plan: PlanPart): Problem[] {
  const relations: readonly (readonly [ItemKind, string])[] = [...orderingLinks, ...itemKinds.map((kind) => [kind, "replaces"] as const)];
  return relations.flatMap(([kind, field]) => circlesOf(plan, kind, field));
}

type Linked = Pick<Item, "id"> & { readonly [field: string]: unknown };

function circlesOf(plan: PlanPart, kind: ItemKind, field: string): Problem[] {
  const items = (plan[listOfKind[kind]] ?? []) as readonly unknown[] as readonly Linked[];
  if (items.every((item) => item[field] === undefined)) return [];
  const places = new Map(items.map(({ id }, index) => [id as string, index]));
  const next = (index: number) => [items[index]?.[field] ?? []].flat().flatMap((id) => places.get(String(id)) ?? []);
  return findCycles(items.length, next).map(({ nodes }): Problem => {
    const ids = nodes.map((index) => String(items[index]?.id));
    const sorted = [...ids].sort();
    const start = ids.indexOf(sorted[0] ?? "");
    const way = [...ids.slice(start), ...ids.slice(0, start), sorted[0]].join(" → ");
    return { kind: "circle", key: `${kind} ${field} ${sorted.join()}`, fields: sorted.map((id) => ({ id, field })), params: { way } };
  });
}
