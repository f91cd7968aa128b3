import type { ItemMatch, MatchReason } from "@regional-plan/compare";
import {
  type ItemKind,
  indexPlan,
  itemTitle,
  type LocalizedText,
  type PlacedItem,
  type Plan,
  sectionTitle,
  walkItems,
} from "@regional-plan/model";

/** An item that an edition has and the one before has not, or in other words. */
export interface EditionItem {
  readonly kind: ItemKind;
  /** Its id in the folder. */
  readonly id: string;
  /** What it was called. */
  readonly before?: LocalizedText;
  /** What it is called now. */
  readonly after?: LocalizedText;
}

/** What is other in an edition than in the one before. */
export interface EditionChanges {
  readonly added: readonly EditionItem[];
  readonly dropped: readonly EditionItem[];
  /** What was taken for the same by what it says, though it says it in other words, and why: for a person to look at. */
  readonly proposed: readonly (EditionItem & { readonly reasons: readonly MatchReason[] })[];
}

/** Tells what is other in an edition; items of both that are the same have the same id. */
export function editionChanges(before: Plan, after: Plan, proposed: readonly ItemMatch[]): EditionChanges {
  const [old, fresh] = [titlesOf(before), titlesOf(after)];
  const item = (kind: ItemKind, id: string): EditionItem => {
    const [was, is] = [old.get(id)?.title, fresh.get(id)?.title];
    return { kind, id, ...(was && { before: was }), ...(is && { after: is }) };
  };
  const only = (here: Titles, there: Titles) => [...here].flatMap(([id, { kind }]) => (there.has(id) ? [] : [item(kind, id)]));
  return {
    added: only(fresh, old),
    dropped: only(old, fresh),
    proposed: proposed.map(({ kind, a: [id = ""], reasons }) => ({ ...item(kind, id), reasons })),
  };
}

type Titles = ReadonlyMap<string, { readonly kind: ItemKind; readonly title: LocalizedText | undefined }>;

/** What the items of a plan are called; a heading without a title of its own, as what it heads. */
function titlesOf(plan: Plan): Titles {
  const index = indexPlan(plan);
  const titleOf = (placed: PlacedItem) => (placed.kind === "section" ? sectionTitle(index, placed.item) : itemTitle(placed));
  return new Map([...walkItems(plan)].map((placed) => [placed.item.id, { kind: placed.kind, title: titleOf(placed) }]));
}
