import { atPointer, indexPlan, itemKinds, listOfKind, type Plan, planShape, replacements } from "@regional-plan/model";
import type { ChangeContext } from "./change-meanings.ts";
import { diffItems } from "./diff-items.ts";
import { diffKeys, isReordered } from "./diff-values.ts";
import { type MatchingVersions, matchVersions } from "./match-versions.ts";
import type { FieldChange, ItemAt, ItemChange, PlanDiff } from "./plan-diff.ts";
import { inReadingOrder } from "./reading-order.ts";
import { renameItems } from "./rename-items.ts";

/** How to compare. */
export interface DiffOptions {
  /** Which items are found again by what they say, where their ids do not tell. Default: `none`. */
  readonly match?: MatchingVersions;
}

/**
 * What has changed from one version of a plan to another: item by item by their ids, and in them field by field, with what the
 * change means. In another order nothing is changed, but for documents, sections, and which language comes first. Where ids
 * were given anew, `match` first finds what is the same by what it says.
 *
 * @example
 * ```ts
 * import { describeMeaning, diffPlans } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const before: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "m-1", title: { en: "Trams" }, due: "2024" }] };
 * const after: Plan = { ...before, measures: [{ id: "m-1", title: { en: "Trams" }, due: "2026" }, { id: "m-2", title: { en: "Ferries" } }] };
 *
 * const { items } = diffPlans(before, after);
 * items.map(({ change, after }) => `${change} ${after?.id}`); //=> ["changed m-1", "added m-2"]
 * items[0]?.fields[0]?.after; //=> { path: "/measures/0/due", value: "2026" }
 * items[0]?.meanings.map((meaning) => describeMeaning(meaning, "en")); //=> ["It is due later: 2024 has become 2026."]
 * ```
 */
export function diffPlans(before: Plan, after: Plan, { match = "none" }: DiffOptions = {}): PlanDiff {
  const { matched, ids } = matchVersions(before, after, match);
  const there = renameItems(before, ids);
  const context: ChangeContext = { before: indexPlan(there), after: indexPlan(after), successors: replacements(after) };
  const items = itemKinds.flatMap((kind) => diffItems(kind, there, after, context));
  const ofPlan = [
    ...diffKeys(before, after, planShape, { before: "", after: "" }, (key) => lists.has(key)),
    ...itemKinds.flatMap((kind) => diffList(kind, there, after)),
  ];
  return {
    plan: ofPlan,
    items: inReadingOrder(items, there, after).map((change) => asItWas(change, before)),
    matched,
  };
}

const lists: ReadonlySet<string> = new Set(Object.values(listOfKind));

/** What differs in a list as such: its order, where that means something; whether it is there without entries. */
function diffList(kind: (typeof itemKinds)[number], before: Plan, after: Plan): FieldChange[] {
  const field = listOfKind[kind];
  const [was, is] = [before[field] as readonly { id: string }[] | undefined, after[field] as readonly { id: string }[] | undefined];
  const at = { field, before: { path: `/${field}` }, after: { path: `/${field}` } };
  if (is === undefined && was?.length === 0) return [{ ...at, change: "removed", before: { ...at.before, value: [] } }];
  if (is?.length === 0 && was?.length !== 0)
    return [
      {
        ...at,
        change: was === undefined ? "added" : "changed",
        ...(was && { before: { ...at.before, value: was } }),
        after: { ...at.after, value: [] },
      },
    ];
  const [old, now] = [was, is].map((list = []) => list.map(({ id }) => id)) as [string[], string[]];
  if (!ordered.has(field) || !isReordered(old, now)) return [];
  return [{ ...at, change: "reordered", before: { ...at.before, value: old }, after: { ...at.after, value: now } }];
}

/** The lists whose order means something. */
const ordered: ReadonlySet<string> = new Set(["documents", "outline"]);

/** A change whose earlier values are those of the version itself, where items had other ids to be compared. */
function asItWas(change: ItemChange, before: Plan): ItemChange {
  const item = (at: ItemAt): ItemAt => {
    const found = atPointer(before, at.path) as { readonly id: string };
    return { ...at, id: found.id, ...(at.item && { item: found }) };
  };
  return {
    ...change,
    ...(change.before && { before: item(change.before) }),
    ...(change.replaces && { replaces: change.replaces.map(item) }),
    fields: change.fields.map((field) =>
      field.change === "added" ? field : { ...field, before: { ...field.before, value: atPointer(before, field.before.path) } },
    ),
  };
}
