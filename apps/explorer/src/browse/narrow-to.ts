import { type PlacedItem, type Plan, projectsOf } from "@regional-plan/model";
import { says } from "../item/says.ts";
import { yearsOf } from "../item/years-of.ts";

/** What an address may ask of items beside words, kind and domain: when they are to be reached, a field that they say nothing in. */
export interface Narrowing {
  /** A horizon, or `none`. */
  readonly by?: string;
  /** The years of their dates as a mark of the timeline has them, or `any`. */
  readonly years?: string;
  readonly without?: string;
}

/** The items that answer what the overview counts: a figure there leads to them. Projects that are merely cited are none of the plan's. */
export function narrowTo(
  items: readonly PlacedItem[],
  plan: Plan,
  { by = "", years = "", without = "" }: Narrowing,
): readonly PlacedItem[] {
  if (by === "" && years === "" && without === "") return items;
  const own: ReadonlySet<object> = new Set(projectsOf(plan));
  return items.filter((placed) => {
    const { kind, item } = placed;
    if (by !== "" && ((item as { readonly horizon?: string }).horizon ?? "none") !== by) return false;
    const dated = years === "" ? "" : yearsOf(placed);
    if (dated === undefined || (years !== "any" && dated !== years)) return false;
    return without === "" || (!says(item, without) && (kind !== "project" || own.has(item)));
  });
}
