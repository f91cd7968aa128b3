import { type ItemKind, itemsInvolving, type PlacedItem, type PlanIndex, walkItems } from "@regional-plan/model";

/** Finds items by what they say, in any language. */
export interface SearchIndex {
  /** The items that say all words, the likeliest first; all, in the order of the plan, where nothing is asked. */
  search: (asked: string) => readonly PlacedItem[];
}

/** An item with its words, folded. */
interface Entry {
  readonly placed: PlacedItem;
  readonly names: string;
  readonly words: string;
}

/**
 * Indexes the items of a plan by every two characters that stand together in their texts, so that each letter that is typed is
 * answered at once. What involves a place or unit that is found by its name is found with it: 舟山 finds 甬舟 and what is done with it.
 */
export function searchIndex(index: PlanIndex): SearchIndex {
  const entries: Entry[] = [...walkItems(index.plan)]
    .filter(({ kind }) => !silent.has(kind))
    .map((placed) => ({ placed, ...wordsOf(placed) }));
  const byPair = new Map<string, number[]>();
  for (const [at, { words }] of entries.entries()) {
    for (const pair of new Set(pairsOf(words))) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [at]);
      else known.push(at);
    }
  }
  const order = new Map(entries.map(({ placed }, at) => [placed.path, at]));

  // What involves a place is found out once: the next letter that is typed asks again.
  const known = new Map<string, readonly number[]>();
  const involving = (id: string): readonly number[] => {
    const places = known.get(id) ?? itemsInvolving(index, id).flatMap(({ path }) => order.get(path) ?? []);
    known.set(id, places);
    return places;
  };

  function saying(word: string): Set<number> {
    const lists = pairsOf(word).map((pair) => byPair.get(pair) ?? []);
    const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
    const within = others.map((list) => new Set(list));
    const candidates = shortest ?? entries.map((_, at) => at);
    return new Set(candidates.filter((at) => within.every((set) => set.has(at)) && entries[at]?.words.includes(word)));
  }

  /** What says a word, and what involves the places and units that are called so. */
  function found(word: string): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    const raise = (at: number, score: number) => scores.set(at, Math.max(scores.get(at) ?? 0, score));
    const isLetter = /^[\x20-\x7e]$/u.test(word);
    for (const at of saying(word)) {
      const entry = entries[at];
      if (entry === undefined) continue;
      const isNamed = entry.names.includes(word);
      raise(at, entry.names.split("\n").includes(word) ? 4 : isNamed ? 3 : 2);
      const { kind, item } = entry.placed;
      // A single letter is the beginning of a word, and in half of all names.
      if (!isNamed || isLetter || (kind !== "place" && kind !== "agency")) continue;
      for (const involved of involving(item.id)) raise(involved, 1);
    }
    return scores;
  }

  return {
    search: (asked) => {
      const words = fold(asked)
        .split(" ")
        .filter((word) => word !== "");
      if (words.length === 0) return entries.map(({ placed }) => placed);
      const [first, ...others] = words.map(found);
      const both = [...(first ?? [])].flatMap(([at, score]): [number, number][] => {
        const scores = others.map((other) => other.get(at));
        return scores.some((each) => each === undefined) ? [] : [[at, scores.reduce<number>((sum, each) => sum + (each ?? 0), score)]];
      });
      return both.sort(([a, x], [b, y]) => y - x || a - b).flatMap(([at]) => entries[at]?.placed ?? []);
    },
  };
}

/** The kinds that nobody looks for by their words. */
const silent: ReadonlySet<ItemKind> = new Set(["section", "document", "erratum"]);

function wordsOf({ item }: PlacedItem): { names: string; words: string } {
  const {
    id,
    title,
    name,
    statement,
    aliases = [],
    label = "",
  } = item as unknown as Readonly<Record<string, never>> & {
    readonly id: string;
    readonly title?: object;
    readonly name?: object;
    readonly statement?: object;
    readonly aliases?: readonly object[];
    readonly label?: string;
  };
  const texts = (values: readonly (object | undefined)[]) =>
    values.flatMap((value) => Object.values(value ?? {})).map((text) => fold(String(text)));
  const names = texts([title, name, ...aliases]).join("\n");
  return { names, words: [names, ...texts([statement]), fold(label), fold(id)].join("\n") };
}

/** Letters alike whatever their case and width; blanks as one. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** Every two characters that stand together. */
function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes("\n")) pairs.push(pair);
  }
  return pairs;
}
