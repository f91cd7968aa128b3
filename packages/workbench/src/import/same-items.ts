import {
  type Item,
  type ItemKind,
  itemKinds,
  itemShapes,
  itemsOf,
  itemTitle,
  type PlacedItem,
  type Plan,
  walkValues,
} from "@regional-plan/model";

/** An item of one plan that says the same as one of another, so that nobody has to decide. */
export interface SamePair {
  readonly before: string;
  readonly after: string;
}

/** Items of one kind that are still without a partner. */
interface Open {
  before: readonly Item[];
  after: readonly Item[];
}

/** What an item is told by. */
type Mark = (item: Item) => string;

/**
 * Pairs the items of two plans that say the same: word for word and in the same surroundings, else word for word, else by the
 * same name. Several that say the same are told by their order; where one of them is gone, not at all by their names. Ids are
 * not looked at, but for those that are known already, which are left out.
 */
export function sameItems(before: Plan, after: Plan, known: ReadonlyMap<string, string>): SamePair[] {
  const done = { before: new Set(known.values()), after: new Set(known.keys()) };
  const marks = { before: marksOf(before), after: marksOf(after) };
  return itemKinds.flatMap((kind) => {
    let open: Open = {
      before: itemsOf(before, kind).filter(({ id }) => !done.before.has(id)),
      after: itemsOf(after, kind).filter(({ id }) => !done.after.has(id)),
    };
    const pairs: SamePair[] = [];
    for (const by of ["surroundings", "words", "name"] as const) {
      const found = pairsBy(open, { before: marks.before[by](kind), after: marks.after[by](kind) }, by !== "name");
      pairs.push(...found);
      const [left, right] = [new Set(found.map((pair) => pair.before)), new Set(found.map((pair) => pair.after))];
      open = { before: open.before.filter(({ id }) => !left.has(id)), after: open.after.filter(({ id }) => !right.has(id)) };
    }
    return pairs;
  });
}

function pairsBy(open: Open, mark: { before: Mark; after: Mark }, takesFirst: boolean): SamePair[] {
  const [before, after] = [grouped(open.before, mark.before), grouped(open.after, mark.after)];
  return [...before].flatMap(([key, ids]) => {
    const others = after.get(key) ?? [];
    if (key === "" || (ids.length !== others.length && !takesFirst)) return [];
    return ids.slice(0, others.length).map((id, at): SamePair => ({ before: id, after: others[at] as string }));
  });
}

function grouped(items: readonly Item[], mark: Mark): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const key = mark(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item.id]);
    else group.push(item.id);
  }
  return groups;
}

/** By what the items of a plan are told, from the most to the least. */
function marksOf(plan: Plan): Record<"surroundings" | "words" | "name", (kind: ItemKind) => Mark> {
  const language = plan.languages[0] ?? "zh";
  const names = new Map(
    itemKinds.flatMap((kind) => itemsOf(plan, kind).map((item) => [item.id as string, nameOf({ kind, item } as PlacedItem, language)])),
  );
  const words = (kind: ItemKind) => (item: Item) => said(kind, item);
  return {
    words,
    surroundings: (kind) => (item) => `${said(kind, item)}\n${linksOf(kind, item).map((id) => names.get(id) ?? "")}`,
    // A heading without a title of its own has that of what it heads.
    name: () => (item) => names.get(item.id) || names.get((item as { heads?: string }).heads ?? "") || "",
  };
}

const nameOf = (placed: PlacedItem, language: string): string => itemTitle(placed)?.[language] ?? "";

/** All that an item says, apart from ids and from where its quotes stand. */
function said(kind: ItemKind, item: Item): string {
  const parts: string[] = [];
  walkValues(item, itemShapes[kind], (value, { link }, path) => {
    const key = String(path.at(-1) ?? "");
    if (typeof value === "object") return true;
    if (link === undefined && !placeKeys.has(key)) parts.push(`${path.join("/")}=${String(value)}`);
    return true;
  });
  return parts.join("\n");
}

const placeKeys: ReadonlySet<string> = new Set(["id", "start", "end"]);

function linksOf(kind: ItemKind, item: Item): string[] {
  const ids: string[] = [];
  walkValues(item, itemShapes[kind], (value, { link }) => {
    if (link !== undefined && typeof value === "string") ids.push(value);
    return true;
  });
  return ids;
}
