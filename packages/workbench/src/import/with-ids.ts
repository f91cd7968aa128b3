import { type PathStep, type Plan, planShape, walkItems, walkValues } from "@regional-plan/model";

/** A plan in which items have other ids, and every link to them too. */
export function withIds(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  if ([...ids].every(([from, to]) => from === to)) return plan;
  const copy = structuredClone(plan);
  const places: PathStep[][] = [];
  walkValues(copy, planShape, (value, { link }, path) => {
    const isLink = link !== undefined || path.includes("sameAs");
    if (isLink && typeof value === "string" && ids.has(value)) places.push([...path]);
    return true;
  });
  for (const path of places) {
    const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Steps)[step], copy) as Steps;
    const last = path.at(-1) as PathStep;
    parent[last] = ids.get(parent[last] as string);
  }
  for (const { item } of walkItems(copy)) (item as { id: string }).id = ids.get(item.id) ?? item.id;
  return copy;
}

type Steps = Record<PathStep, unknown>;
