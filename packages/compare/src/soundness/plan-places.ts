import { atPointer, type ItemKind, itemShapes, type Plan, planShape, toPointer, walkItems, walkValues } from "@regional-plan/model";
import type { ConflictSide } from "../merge/merge-conflict.ts";
import type { FieldOf, PlanPart } from "./problem.ts";

/** Where the items of a plan stand, by id. */
export interface PlanPlaces {
  readonly plan: PlanPart;
  readonly byId: ReadonlyMap<string, { readonly kind: ItemKind; readonly path: string }>;
}

/** Looks where the items of a plan stand; where an id is there twice, the first has it. */
export function placesOf(plan: PlanPart): PlanPlaces {
  const byId = new Map<string, { kind: ItemKind; path: string }>();
  for (const { kind, item, path } of walkItems(plan as Plan)) if (!byId.has(item.id)) byId.set(item.id, { kind, path });
  return { plan, byId };
}

/** An item, with its place; the plan's id where that is it. */
export function itemAt({ plan, byId }: PlanPlaces, id: string): ConflictSide {
  const path = byId.get(id)?.path ?? (plan.id === id ? "/id" : undefined);
  return path === undefined ? { path: "" } : { path, value: atPointer(plan, path) };
}

/** What stands in a field of an item, with its place. */
export function fieldAt({ plan, byId }: PlanPlaces, { id, field }: FieldOf): ConflictSide {
  const item = id === "" ? "" : byId.get(id)?.path;
  if (item === undefined) return { path: "" };
  const path = item + toPointer([field]);
  const value = atPointer(plan, path);
  return { path, ...(value !== undefined && { value }) };
}

/** The first place in a field that names an id. */
export function linkAt(places: PlanPlaces, link: FieldOf, id: string): ConflictSide {
  const { path, value } = fieldAt(places, link);
  const kind = places.byId.get(link.id)?.kind;
  const { keys } = kind === undefined ? planShape : itemShapes[kind];
  const shape = (keys as typeof planShape.keys)[link.field as keyof typeof planShape.keys];
  const found: string[] = [];
  if (shape !== undefined)
    walkValues(value, shape, (inner, _, steps) => {
      if (inner === id) found.push(path + toPointer(steps));
      return true;
    });
  return found[0] === undefined ? { path, ...(value !== undefined && { value }) } : { path: found[0], value: id };
}
