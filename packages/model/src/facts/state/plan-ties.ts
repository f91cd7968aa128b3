import type { Responsibility } from "../../plan/parts/responsibility.ts";
import type { Plan } from "../../plan/plan.ts";
import { relationOf } from "../plan-views.ts";
import type { PlacedItem } from "../walk-items.ts";
import type { StateDuty, TrackedKind } from "./plan-state.ts";

/** What belongs to what, by ids: what a measure's state is made of, and from whom an item has what it does not say itself. */
export interface PlanTies {
  /** The parts of each item. A part of an action is one of its measure too. */
  readonly partsOf: ReadonlyMap<string, readonly PlacedItem<TrackedKind>[]>;
  /** The item that each belongs to. */
  readonly ownerOf: ReadonlyMap<string, string>;
}

/** Looks up what belongs to what. */
export function planTies(
  { actions = [], targets = [], milestones = [], projects = [] }: Plan,
  isTracked: (id: string) => boolean,
): PlanTies {
  const partsOf = new Map<string, PlacedItem<TrackedKind>[]>();
  const ownerOf = new Map<string, string>();
  const measureOf = new Map(actions.flatMap(({ id, for: of }) => (of === undefined ? [] : [[id, of] as const])));
  const add = (owner: string | undefined, part: PlacedItem<TrackedKind>) => {
    if (owner === undefined || !isTracked(part.item.id)) return;
    if (!ownerOf.has(part.item.id)) ownerOf.set(part.item.id, owner);
    const above = measureOf.get(owner);
    for (const id of above === undefined ? [owner] : [owner, above]) {
      const parts = partsOf.get(id);
      if (parts === undefined) partsOf.set(id, [part]);
      else if (parts.at(-1)?.item !== part.item) parts.push(part);
    }
  };
  for (const [index, item] of actions.entries()) add(item.for, { kind: "action", item, index, path: `/actions/${index}` });
  for (const [index, item] of projects.entries()) {
    // What is merely named is nobody's work here.
    if (relationOf(item) === "cited") continue;
    for (const mention of item.mentions ?? []) add(mention.for, { kind: "project", item, index, path: `/projects/${index}` });
  }
  for (const [index, item] of targets.entries()) add(item.for, { kind: "target", item, index, path: `/targets/${index}` });
  for (const [index, item] of milestones.entries()) add(item.for, { kind: "milestone", item, index, path: `/milestones/${index}` });
  return { partsOf, ownerOf };
}

/** Who answers for an item: whom it names itself, else whom the nearest item names that it belongs to. */
export function dutiesFor(
  placed: PlacedItem<TrackedKind>,
  { ownerOf }: PlanTies,
  pathOf: (id: string) => { item: object; path: string } | undefined,
): { duties: readonly StateDuty[]; from?: string } {
  const own = dutiesAt(placed.item.responsible, placed.path);
  if (own.length > 0) return { duties: own };
  const seen = new Set<string>();
  for (let id = ownerOf.get(placed.item.id); id !== undefined && !seen.has(id); id = ownerOf.get(id)) {
    seen.add(id);
    const owner = pathOf(id);
    const duties = dutiesAt((owner?.item as { responsible?: readonly Responsibility[] } | undefined)?.responsible, owner?.path ?? "");
    if (duties.length > 0) return { duties, from: id };
  }
  return { duties: [] };
}

const dutiesAt = (responsible: readonly Responsibility[] = [], path: string): StateDuty[] =>
  responsible.map(({ agency, role }, at) => ({ agency, role, path: `${path}/responsible/${at}` }));
