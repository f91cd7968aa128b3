import type { Labelled } from "./labelled.ts";
import type { LabelStyle } from "./read-label.ts";

/** A labelled block that is a heading, and whether its words are a title. */
export interface Voted extends Labelled {
  readonly hasTitle: boolean;
}

/** Lets all labels of a style say whether they head a text with a title, head a text without one, or count the entries of a list. */
export function voteTitles(all: readonly Labelled[]): Voted[] {
  const groups = new Map<LabelStyle, Labelled[]>();
  for (const item of all) {
    const group = groups.get(item.label.style);
    if (group === undefined) groups.set(item.label.style, [item]);
    else group.push(item);
  }
  const votes = new Map([...groups].map(([style, group]) => [style, voteOf(group)]));
  return all.flatMap((item) => {
    const { isList, isTitled } = votes.get(item.label.style) as Vote;
    if (isList) return [];
    const endsInStop = /[。；]/.test(item.block.text[item.title.to] ?? "");
    const length = item.title.to - item.title.from;
    const hasTitle = item.shape === "sentence" ? isTitled && length <= 60 : isTitled || (item.shape === "own" && !endsInStop);
    const { at, block, label, shape, title, rest, isEntry } = item;
    return [{ at, block, label, shape, title, rest, isEntry, hasTitle }];
  });
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
