import { halfWidth } from "../lexicon/half-width.ts";
import type { Labelled } from "./labelled.ts";
import type { LabelStyle } from "./read-label.ts";

/** A labelled block that is a heading, and whether its words are a title. */
export interface Voted extends Labelled {
  readonly hasTitle: boolean;
}

/** Lets all labels of a style say whether they head a text with a title, head a text without one, or count the entries of a list. */
export function voteTitles(all: readonly Labelled[]): Voted[] {
  const groups = new Map<LabelStyle, Labelled[]>();
  const listed = entriesOf(all);
  for (const item of all) {
    if (listed.has(item)) continue;
    const group = groups.get(item.label.style);
    if (group === undefined) groups.set(item.label.style, [item]);
    else group.push(item);
  }
  const votes = new Map([...groups].map(([style, group]) => [style, voteOf(group)]));
  return all.flatMap((item) => {
    const vote = votes.get(item.label.style);
    if (vote === undefined || vote.isList || listed.has(item)) return [];
    const { isTitled } = vote;
    const endsInStop = /[。；]/.test(item.block.text[item.title.to] ?? "");
    const length = item.title.to - item.title.from;
    const isShort = item.shape === "run-in" && length <= 20 && !/[，\d]/.test(item.block.text.slice(item.title.from, item.title.to));
    const hasTitle = item.shape === "sentence" ? isTitled && length <= 60 : isTitled || isShort || (item.shape === "own" && !endsInStop);
    const { at, block, label, shape, title, rest, isEntry } = item;
    return [{ at, block, label, shape, title, rest, isEntry, hasTitle }];
  });
}

/** The entries of lists: of a run from 1. on, all but the last end in ；, though its style heads texts elsewhere. */
function entriesOf(all: readonly Labelled[]): Set<Labelled> {
  const runs = new Map<LabelStyle, { items: Labelled[]; next: number }[]>();
  for (const item of all) {
    const { style, text } = item.label;
    const count = style === "——" ? item.at : countOf(text);
    const open = runs.get(style) ?? [];
    runs.set(style, open);
    const run = open.findLast(({ next }) => next === count);
    if (run !== undefined) {
      run.items.push(item);
      run.next = count + 1;
    } else open.push({ items: [item], next: count + 1 });
  }
  const found = new Set<Labelled>();
  for (const { items } of [...runs.values()].flat())
    if (items.length > 1 && items.slice(0, -1).every(({ isEntry }) => isEntry)) for (const item of items) found.add(item);
  return found;
}

/** The number of a label, as far as it can be counted on from. */
function countOf(label: string): number {
  const digits = /[0-9０-９]+(?!.*[0-9０-９])/.exec(label)?.[0];
  if (digits !== undefined) return Number(halfWidth(digits));
  const [, tens, ten, ones] =
    /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/.exec(label.replaceAll(/[^一二三四五六七八九十]/g, "")) ?? [];
  const one = (sign: string | undefined) => (sign === undefined || sign === "" ? 0 : "一二三四五六七八九".indexOf(sign) + 1);
  return ten === "" ? one(tens) : (tens === "" ? 1 : one(tens)) * 10 + one(ones);
}

interface Vote {
  readonly isList: boolean;
  readonly isTitled: boolean;
}

function voteOf(group: readonly Labelled[]): Vote {
  const titled = group.filter(({ shape }) => shape !== "sentence").length;
  const lengths = group.map(({ title }) => title.to - title.from).toSorted((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  return { isList: isList(group), isTitled: titled * 2 >= group.length || (median <= 25 && titled > 0) };
}

/** Entries end in ；, all but the last. */
const isList = (group: readonly Labelled[]) => group.filter(({ isEntry }) => isEntry).length * 2 > group.length;
