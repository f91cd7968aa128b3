import { listOfKind, type Plan, pointerSteps } from "@regional-plan/model";
import type { FieldChange, ItemAt, ItemChange, PlanDiff, ValueAt } from "./plan-diff.ts";
import { renameItems } from "./rename-items.ts";

/**
 * The later version of a plan, made of the earlier one and what `diffPlans` says has changed; the one that was passed is as it
 * was, and must be the one that was compared. The order of lists may be another where it means nothing.
 *
 * @example
 * ```ts
 * import { applyDiff, diffPlans } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const before: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "m-1", due: "2024" }] };
 * const after: Plan = { ...before, measures: [{ id: "m-2" }, { id: "m-1", due: "2026" }] };
 *
 * applyDiff(before, diffPlans(before, after)); //=> after
 * ```
 */
export function applyDiff(before: Plan, { plan: ofPlan, items, matched }: PlanDiff): Plan {
  const ids = new Map(matched.map((each) => [each.before, each.after]));
  const renamed = ofPlan.find(({ field }) => field === "id")?.after.value;
  if (typeof renamed === "string") ids.set(before.id, renamed);
  const plan = JSON.parse(JSON.stringify(renameItems(before, ids))) as Plan;
  // Paths speak of the plan as it was: all places are found before anything is taken out or put in.
  const places = [...items.flatMap(changesOf), ...ofPlan].map((change) => placeOf(plan, change));
  const of = (change: FieldChange["change"]) => places.filter((place) => place.change.change === change);
  for (const { holder, key, change } of of("changed")) put(holder, key, change.after.value);
  const shortened = takeOut(of("removed"));
  for (const { holder, key, change } of of("added").sort((a, b) => indexOf(a.change.after) - indexOf(b.change.after))) {
    if (Array.isArray(holder)) holder.splice(indexOf(change.after), 0, copyOf(change.after.value));
    else put(holder, key, change.after.value);
  }
  for (const { holder, key, change } of of("reordered")) reorder((holder as Record<string, unknown[]>)[key] ?? [], change.after.value);
  for (const list of Object.values(listOfKind)) if (plan[list]?.length === 0 && shortened.has(plan[list])) delete plan[list];
  return plan;
}

/** What is to be done for an item, place by place. */
function changesOf({ change, kind, before, after, replaces, fields }: ItemChange): readonly FieldChange[] {
  const field = listOfKind[kind];
  const end: ValueAt = { path: `/${field}/-` };
  const gone = ({ path, item }: ItemAt): FieldChange => ({ field, change: "removed", before: { path, value: item }, after: end });
  if (change === "removed") return before === undefined ? [] : [gone(before)];
  if ((change !== "added" && change !== "replaced") || after === undefined) return fields;
  const added: FieldChange = { field, change: "added", before: end, after: { path: after.path, value: after.item } };
  return [added, ...(replaces ?? []).filter(({ item }) => item !== undefined).map(gone)];
}

/** A change with what holds its place in the plan. */
interface Place {
  readonly change: FieldChange;
  readonly holder: object;
  readonly key: string;
}

function placeOf(plan: Plan, change: FieldChange): Place {
  const steps = pointerSteps(change.before.path);
  const key = steps.pop() ?? "";
  let holder: object = plan;
  for (const step of steps) {
    // Only a list of items can be missing: of all else, what holds it was added as a whole.
    if (!Object.hasOwn(holder, step)) put(holder, step, []);
    holder = (holder as Record<string, object>)[step] as object;
  }
  return { change, holder, key };
}

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value: copyOf(value), enumerable: true, writable: true, configurable: true });
}

const copyOf = (value: unknown): unknown => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as unknown));

/** Takes out what is gone, of a list the last first; returns the lists. */
function takeOut(places: readonly Place[]): ReadonlySet<object> {
  for (const { holder, key } of places) if (!Array.isArray(holder)) delete (holder as Record<string, unknown>)[key];
  const inLists = places.filter(({ holder }) => Array.isArray(holder)).sort((a, b) => Number(b.key) - Number(a.key));
  for (const { holder, key } of inLists) (holder as unknown[]).splice(Number(key), 1);
  return new Set(inLists.map(({ holder }) => holder));
}

/** The index that a path ends with; 0 for a key. */
const indexOf = ({ path }: ValueAt): number => Number(/\/(\d+)$/u.exec(path)?.[1] ?? 0);

/** Brings the entries of a list into the order of what tells them apart. */
function reorder(list: unknown[], marks: unknown): void {
  const places = new Map((marks as readonly unknown[]).map((mark, at) => [mark, at]));
  const placeOf = (entry: unknown) => places.get(typeof entry === "string" ? entry : (entry as { readonly id: string }).id) ?? places.size;
  list.sort((a, b) => placeOf(a) - placeOf(b));
}
