import type { Id } from "../plan/parts/id.ts";
import type { PlanIndex } from "./index-plan.ts";
import { linksTo } from "./links-to.ts";
import type { PlacedItem } from "./walk-items.ts";

/** An item that has to do with what was asked for, and how the one leads to the other. */
export type InvolvedItem = PlacedItem & {
  /**
   * The ids on the shortest way from the item to what was asked for, both left out: empty where the item itself links to
   * it, `["place-ningbo-zhoushan"]` where it names 甬舟 and 舟山 was asked for.
   */
  readonly through: readonly string[];
};

/**
 * Everything that involves a place or an agency, in the order of the plan. An item involves what its own fields name: its
 * places, partners, agencies, who answers for it, who pays and who approved it, and with whom a report says that something
 * must be coordinated. It also involves what these stand for:
 *
 * - a place the places that it lies in, and those that it names together (沪甬);
 * - an agency the one that it is a part of or is housed by, and the place it answers for;
 * - a clause, a goal or a measure the projects that it mentions, and a policy the clause that names it;
 * - an item whatever it is the `sameAs` of.
 *
 * Nothing is read out of texts. What belongs to an item is not counted with it: for the measures that involve a place,
 * follow `for` from its clauses. An agency that has been replaced is another one.
 *
 * @example
 * ```ts
 * import { indexPlan, itemsInvolving, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "计划" },
 *   languages: ["zh"],
 *   actions: [{ id: "action-1", statement: { zh: "推动甬舟一体化" }, places: ["place-ningbo-zhoushan"] }],
 *   projects: [{ id: "project-1", name: { zh: "江海联运服务中心" }, partners: ["place-zhoushan"] }],
 *   places: [
 *     { id: "place-zhoushan", name: { zh: "舟山" } },
 *     { id: "place-ningbo-zhoushan", name: { zh: "甬舟" }, kind: "compound", members: ["place-zhoushan"] },
 *   ],
 * };
 * const involved = itemsInvolving(indexPlan(plan), "place-zhoushan");
 * involved.map(({ item }) => item.id); //=> ["action-1", "project-1", "place-ningbo-zhoushan"]
 * involved[0]?.through; //=> ["place-ningbo-zhoushan"]
 * involved.flatMap((found) => (found.kind === "project" ? [found.item.name.zh] : [])); //=> ["江海联运服务中心"]
 * ```
 */
export function itemsInvolving(index: PlanIndex, id: Id<"place" | "agency">): readonly InvolvedItem[] {
  const through = new Map<string, readonly string[]>([[id, []]]);
  // Breadth first: the first way found is a shortest one.
  for (const at of through.keys()) {
    const way = at === id ? [] : [at, ...(through.get(at) ?? [])];
    for (const next of namersOf(index, at)) if (!through.has(next)) through.set(next, way);
  }
  through.delete(id);
  return [...index.byId.values()].flatMap((placed) => {
    const way = through.get(placed.item.id);
    return way === undefined ? [] : [{ ...placed, through: way }];
  });
}

/** The fields by which an item names a place or an agency, or says that it stands for one. */
export const ties: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "places",
  "partners",
  "agencies",
  "responsible.agency",
  "funding.agency",
  "instruments",
  "agency",
  "by",
  "stageBasis.by",
  "entries.needs.with",
  "within",
  "members",
  "parent",
  "host",
  "jurisdiction",
  "sameAs",
]);

/** The ids of the items that involve an item because they name it. */
function* namersOf(index: PlanIndex, id: string): Generator<string> {
  const placed = index.byId.get(id);
  for (const { kind, item, field } of linksTo(index, id)) if (kind !== "plan" && ties.has(field)) yield item.id;
  yield* placed?.item.sameAs ?? [];
  if (placed?.kind === "project") for (const { for: named } of placed.item.mentions ?? []) if (named !== undefined) yield named;
}
