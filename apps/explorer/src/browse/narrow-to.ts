import { type PlacedItem, type Plan, projectsOf } from "@regional-plan/model";
import { says } from "../item/says.ts";

/** What an address may ask of items beside words, kind and domain: the year that they look to, a field that they say nothing in. */
export interface Narrowing {
  /** A horizon, or `none`. */
  readonly by?: string;
  readonly without?: string;
}

/** The items that answer what the overview counts: a figure there leads to them. Projects that are merely cited are none of the plan's. */
export function narrowTo(items: readonly PlacedItem[], plan: Plan, { by = "", without = "" }: Narrowing): readonly PlacedItem[] {
  if (by === "" && without === "") return items;
  const own: ReadonlySet<object> = new Set(projectsOf(plan));
  return items.filter(({ kind, item }) => {
    if (by !== "" && ((item as { readonly horizon?: string }).horizon ?? "none") !== by) return false;
    return without === "" || (!says(item, without) && (kind !== "project" || own.has(item)));
  });
}
