import type { Id, LinkKind } from "../plan/parts/id.ts";
import type { ItemKind } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";
import { type FindItem, type FoundItem, type ItemOf, type PlacedItem, walkItems } from "./walk-items.ts";

/** A plan's items by their ids. */
export interface PlanIndex {
  /** The plan that was indexed. */
  readonly plan: Plan;
  /** Every item by its id; where an id is used twice, the first item has it. */
  readonly byId: ReadonlyMap<string, PlacedItem>;
  /** The item that has an id, or the plan for its own: what the functions that work out facts ask for. */
  readonly find: FindItem;
}

/**
 * Indexes a plan by id, so that links can be followed. The index shows the plan as it was: make a new one after a
 * change.
 *
 * @example
 * ```ts
 * import { followLink, indexPlan, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.2",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   domains: [{ id: "domain-1", title: { en: "Infrastructure" } }],
 *   measures: [{ id: "measure-1", domain: "domain-1", title: { en: "Roads" } }],
 * };
 * followLink(indexPlan(plan), "domain", plan.measures?.[0]?.domain)?.title; //=> { en: "Infrastructure" }
 * ```
 */
export function indexPlan(plan: Plan): PlanIndex {
  const byId = new Map<string, PlacedItem>();
  for (const placed of walkItems(plan)) {
    if (!byId.has(placed.item.id)) byId.set(placed.item.id, placed);
  }
  const whole: FoundItem = { kind: "plan", item: plan, index: 0 };
  return { plan, byId, find: (id) => (id === plan.id ? whole : byId.get(id)) };
}

/**
 * The item of one kind that has an id; `undefined` where none has it, or one of another kind.
 *
 * @example
 * ```ts
 * import { getItem, indexPlan } from "@regional-plan/model";
 *
 * const index = indexPlan({ specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "measure-1", due: "2025" }] });
 * getItem(index, "measure", "measure-1")?.due; //=> "2025"
 * getItem(index, "domain", "measure-1"); //=> undefined
 * ```
 */
export function getItem<K extends ItemKind>(index: PlanIndex, kind: K, id: string): ItemOf<K> | undefined {
  const placed = index.byId.get(id);
  return placed?.kind === kind ? (placed.item as ItemOf<K>) : undefined;
}

/**
 * The item of one kind that a link names; `undefined` where the link is absent, dangles, or names another kind. A link
 * that can never name that kind does not compile.
 *
 * @example
 * ```ts
 * import { followLink, indexPlan, type Measure, type Target } from "@regional-plan/model";
 *
 * const target: Target = { id: "target-1", statement: { en: "Ten lines" }, for: "measure-1" };
 * const measure: Measure = { id: "measure-1", title: { en: "Trams" } };
 * const index = indexPlan({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], targets: [target], measures: [measure] });
 *
 * followLink(index, "measure", target.for)?.title; //=> { en: "Trams" }
 * followLink(index, "domain", target.for); //=> undefined
 * // @ts-expect-error the domain of a measure is no agency
 * followLink(index, "agency", measure.domain);
 * ```
 */
export function followLink<K extends ItemKind, L extends LinkKind = K>(
  index: PlanIndex,
  kind: K,
  id: (Id<L> & (K extends L ? unknown : never)) | undefined,
): ItemOf<K> | undefined {
  return id === undefined ? undefined : getItem(index, kind, id);
}
