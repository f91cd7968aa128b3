import { type ItemKind, type PlacedItem, type Plan, walkItems } from "@regional-plan/model";
import { yearsOf } from "../item/years-of.ts";

/** The items of a kind that have the same years. */
export interface Mark {
  /** As `yearsOf` has them. */
  readonly years: string;
  readonly from: string;
  /** Absent where there is no end. */
  readonly to?: string;
  readonly items: readonly PlacedItem[];
}

/** The dated items of a plan by kind, in the order of the model, and then by time. */
export function marksOf(plan: Plan): ReadonlyMap<ItemKind, readonly Mark[]> {
  const byKind = new Map<ItemKind, Map<string, PlacedItem[]>>();
  for (const placed of walkItems(plan)) {
    const years = yearsOf(placed);
    if (years === undefined) continue;
    const ofKind = byKind.get(placed.kind) ?? new Map<string, PlacedItem[]>();
    byKind.set(placed.kind, ofKind);
    const alike = ofKind.get(years);
    if (alike === undefined) ofKind.set(years, [placed]);
    else alike.push(placed);
  }
  return new Map([...byKind].map(([kind, ofKind]) => [kind, [...ofKind].map(markOf).sort((a, b) => (a.years < b.years ? -1 : 1))]));
}

function markOf([years, items]: [string, readonly PlacedItem[]]): Mark {
  const [from = "", to = from] = years.split("/");
  return { years, from, ...(to !== ".." && { to }), items };
}
