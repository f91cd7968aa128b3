import { wordsOf } from "../segment/block.ts";
import type { Labelled } from "./labelled.ts";

/** A labelled block that is a heading, and whether its words are a title. */
export interface Voted extends Labelled {
  readonly hasTitle: boolean;
}

/** Lets all labels of a style say whether they head a text with a title, head a text without one, or count the entries of a list. */
export function voteTitles(all: readonly Labelled[]): Voted[] {
  const groups = groupsOf(all);
  return all.flatMap((item) => {
    const group = groups.get(item) ?? [item];
    if (isList(group)) return [];
    const titled = group.filter(({ shape }) => shape !== "sentence").length;
    const lengths = group.map(({ title }) => title.to - title.from).toSorted((a, b) => a - b);
    const median = lengths[lengths.length >> 1] ?? 0;
    const isTitled = titled * 2 >= group.length || (median <= 25 && titled > 0);
    const length = wordsOf(item.title).length;
    const hasTitle =
      item.shape !== "sentence"
        ? isTitled || (item.shape === "own" && !/[。；]/.test(item.block.text[item.title.to] ?? ""))
        : isTitled && length <= 60;
    return [{ ...item, hasTitle }];
  });
}

/** Labels of one style under labels of one style vote together. */
function groupsOf(all: readonly Labelled[]): Map<Labelled, Labelled[]> {
  const groups = new Map<string, Labelled[]>();
  const byItem = new Map<Labelled, Labelled[]>();
  for (const item of all) {
    const key = item.label.style;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
    byItem.set(item, group);
  }
  return byItem;
}

/** Entries end in ；, all but the last. */
const isList = (group: readonly Labelled[]) => group.filter(({ isEntry }) => isEntry).length * 2 > group.length;
