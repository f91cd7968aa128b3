import { itemTitle, type PlacedItem, type Plan, walkItems } from "@regional-plan/model";
import { yearsOf } from "../item/years-of.ts";
import { textIn } from "../words/text-in.ts";

/** The orders that a list can be put in, beside that of the plan or of what fits best. */
export const orders = ["name", "date"] as const;

/** Where each item of a plan stands in an order, by its path: found out once, so that each letter that is typed is answered at once. */
export function ranksBy(order: (typeof orders)[number], plan: Plan, language: string): ReadonlyMap<string, number> {
  const items = [...walkItems(plan)].map((placed) => ({ path: placed.path, key: order === "name" ? nameOf(placed) : yearsOf(placed) }));
  const { compare } = order === "name" ? new Intl.Collator(language) : { compare: byYear };
  // What has no date comes last, in the order of the plan.
  items.sort(({ key: a }, { key: b }) =>
    a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compare(a, b),
  );
  return new Map(items.map(({ path }, at) => [path, at]));

  function nameOf(placed: PlacedItem): string {
    const title = itemTitle(placed);
    return title ? textIn(title, language, plan.languages).words : placed.item.id;
  }
}

const byYear = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
