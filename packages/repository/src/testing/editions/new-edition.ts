import { type Item, type ItemKind, itemKinds, type LocalizedText, listOfKind, type Plan } from "@regional-plan/model";
import type { Rewording } from "./rewordings.ts";

/** Two editions of a plan whose ids have nothing in common, and which items of theirs are the same. */
export interface Editions {
  readonly before: Plan;
  readonly after: Plan;
  /** Ids before and after; a split item has several after, joined ones have one together. */
  readonly pairs: readonly (readonly [before: string, after: string])[];
}

type Random = (below: number) => number;

/** An item of the new edition, and the ids that it had. */
interface Entry {
  item: Tree;
  from: string[];
}

type Tree = Record<string, unknown>;

/**
 * Makes two editions of a plan: each lacks some items that the other has; in the second all ids are others, most texts are
 * reworded, some amounts changed, some items split or joined, the lists in another order, and what was quoted is gone. Some
 * second editions are in the authoritative language alone, and some are bare, as if only just read from a document: without
 * codes, and with no links but those of the outline and of what belongs to what.
 */
export function makeEditions(plan: Plan, random: Random, rewording: Rewording): Editions {
  const wealth = (["whole", "oneLanguage", "bare"] as const)[random(3)] ?? "whole";
  const chance = (percent: number) => random(100) < percent;
  const left = new Map<string, "before" | "after">();
  const entries = new Map<ItemKind, Entry[]>();
  for (const kind of itemKinds) {
    const items = (plan[listOfKind[kind]] ?? []) as readonly Item[];
    for (const { id } of items) if (chance(12)) left.set(id, chance(50) ? "before" : "after");
    const kept = items
      .filter(({ id }) => left.get(id) !== "after")
      .map((item) => ({ item: structuredClone(item) as unknown as Tree, from: [item.id as string] }));
    entries.set(kind, changed(kind, kept, random, rewording));
  }
  const ids = new Map<string, string>();
  for (const [, list] of entries) for (const entry of list) entry.item = poorer(entry.item, wealth, plan.languages[0] ?? "zh") as Tree;
  for (const [kind, list] of entries) {
    for (const [index, { item, from }] of shuffled(list, random).entries()) {
      item.id = `${kind}-n${index + 1}`;
      for (const id of from) if (!ids.has(id)) ids.set(id, item.id as string);
    }
  }
  const after = { ...plan, version: "next" } as Plan & Tree;
  const before = { ...plan } as Plan & Tree;
  for (const [kind, list] of entries) {
    const all = plan[listOfKind[kind]] as readonly Item[] | undefined;
    if (all === undefined) continue;
    before[listOfKind[kind]] = all.filter(({ id }) => left.get(id) !== "before") as never;
    const ordered = chance(50) ? shuffled(list, random) : list;
    after[listOfKind[kind]] = ordered.map(({ item }) => renamed(item, ids)) as never;
  }
  const pairs = [...entries.values()].flatMap((list) =>
    list.flatMap(({ item, from }) => from.filter((id) => left.get(id) === undefined).map((id) => [id, item.id as string] as const)),
  );
  return { before, after, pairs };
}

function changed(kind: ItemKind, entries: readonly Entry[], random: Random, rewording: Rewording): Entry[] {
  const done: Entry[] = [];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    const next = entries[at + 1];
    const isLong = divisible.has(kind);
    const pick = random(100);
    if (isLong && pick < 5 && next !== undefined && entry.item.for === next.item.for && entry.item.domain === next.item.domain) {
      done.push({ item: joined(entry.item, next.item), from: [...entry.from, ...next.from] });
      at++;
    } else if (isLong && pick < 12) done.push(...split(entry));
    else done.push(entry);
  }
  for (const { item } of done) if (random(100) < 65) reword(item, random, rewording);
  for (const { item } of done) {
    delete item.source;
    if (random(2) === 0) delete item.label;
  }
  return done;
}

/** Kinds whose items say enough to be taken apart. */
const divisible: ReadonlySet<ItemKind> = new Set(["measure", "action", "goal", "principle", "arrangement", "domain"]);

function joined(a: Tree, b: Tree): Tree {
  const both = (field: string, mark: string): Tree => {
    const [left, right] = [a[field], b[field]] as [LocalizedText | undefined, LocalizedText | undefined];
    if (left === undefined || right === undefined) return left === undefined && right === undefined ? {} : { [field]: left ?? right };
    return {
      [field]: Object.fromEntries(
        Object.entries(left).map(([tag, text]) => [
          tag,
          tag === "zh" ? `${text}${mark}${right[tag] ?? ""}` : `${text}; ${right[tag] ?? ""}`,
        ]),
      ),
    };
  };
  return { ...a, ...both("title", "与"), ...both("statement", "，") };
}

/** Two items of one, cut between clauses in the middle; one that has no clauses stays. */
function split(entry: Entry): Entry[] {
  const { item, from } = entry;
  const statement = item.statement as LocalizedText | undefined;
  const clauses = clausesOf(statement?.zh ?? statement?.en ?? "");
  if (statement === undefined || clauses.length < 2) return [entry];
  const halves = (first: boolean): LocalizedText =>
    Object.fromEntries(
      Object.entries(statement).map(([tag, text]) => {
        const parts = clausesOf(text);
        const middle = Math.ceil(parts.length / 2);
        return [tag, (first ? parts.slice(0, middle) : parts.slice(middle)).join("") || text];
      }),
    );
  return [
    { item: { ...structuredClone(item), statement: halves(true) }, from },
    { item: { ...structuredClone(item), statement: halves(false) }, from },
  ];
}

const clausesOf = (text: string): string[] => text.match(/[^，、；。,;.]+[，、；。,;.]*\s*/gu) ?? [];

function reword(item: Tree, random: Random, rewording: Rewording): void {
  for (const field of ["title", "name", "statement", "reason", "formula"]) {
    const text = item[field] as LocalizedText | undefined;
    if (typeof text !== "object" || text === null) continue;
    item[field] = Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, inOtherWords(words, tag, field, random, rewording)]));
  }
  const quantity = item.quantity as Tree | undefined;
  if (quantity !== undefined && random(100) < 25 && typeof quantity.value === "number")
    item.quantity = { ...quantity, value: quantity.value + 1 + random(9) };
}

function inOtherWords(text: string, tag: string, field: string, random: Random, { words, openings, endings, reorders }: Rewording): string {
  let said = text;
  for (const [from, to] of words) if (random(100) < 60) said = said.replace(from, to);
  const clauses = clausesOf(said);
  if (clauses.length > 2 && random(100) < 20) clauses.splice(random(clauses.length), 1);
  if (reorders && clauses.length > 2 && random(100) < 30) clauses.push(...clauses.splice(0, 1));
  said = clauses.join("") || said;
  if (tag === "zh" && field === "statement" && random(100) < 25) said = `${openings[random(openings.length)]}${said}`;
  if (tag === "zh" && field === "statement" && random(100) < 15) said = `${said.replace(/。$/u, "")}${endings[random(endings.length)]}`;
  return said;
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === "source" ? [] : [[key, renamed(inner, ids)]])));
}

/** What an edition has that was made with less care. */
function poorer(value: unknown, wealth: "whole" | "oneLanguage" | "bare", language: string): unknown {
  if (wealth === "whole" || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => poorer(each, wealth, language));
  const entries = Object.entries(value);
  if (language in value) return { [language]: (value as Tree)[language] };
  const kept =
    wealth === "bare"
      ? entries.filter(([key, inner]) => (typeof inner === "object" ? !looseLinks.has(key) : structural.has(key)))
      : entries;
  return Object.fromEntries(kept.map(([key, inner]) => [key, poorer(inner, wealth, language)]));
}

/** What is read from the layout of a document. */
const structural = new Set(["id", "for", "domain", "section", "parent", "heads", "value", "unit", "due", "horizon", "asOf", "label"]);
const looseLinks = new Set([
  "places",
  "agencies",
  "instruments",
  "partners",
  "mentions",
  "verbs",
  "domains",
  "identifiers",
  "members",
  "kinds",
]);

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}
