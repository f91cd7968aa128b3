import {
  type ExplainOptions,
  type Finding,
  headShape,
  type ItemKind,
  itemKinds,
  itemShapes,
  type ListName,
  listOfKind,
} from "@regional-plan/model";
import type { SetAside } from "../engine/read-plan.ts";
import { noteItem, noteItemsWithin, noteNoList, noteUnknownLists } from "./note-unread.ts";
import { type Origins, unusable, usablePart } from "./usable-part.ts";
import type { WrongParts } from "./wrong-parts.ts";

/** Says what is wrong with the parts of an input. */
export interface WrongExplained {
  /** What is wrong with an item; `undefined` where enough was told. */
  readonly item: (kind: ItemKind, item: unknown, index: number) => readonly Finding[] | undefined;
  readonly head: (head: Readonly<Record<string, unknown>>, lists: readonly ListName[]) => readonly Finding[];
  /** What is wrong with an input that is no plan at all. */
  readonly noPlan: () => readonly Finding[];
}

/** Makes the explanations of an input: `most` problems of items, and the words that stood in the text where they are known. */
export type ExplainWrong = (input: unknown, most: number, sourceOf?: ExplainOptions["sourceOf"]) => WrongExplained;

/** Sets aside what has the wrong shape, gathers what is wrong with it, and notes what may have been meant. */
export function setAsideInto(wrong: WrongParts, explained: WrongExplained): SetAside {
  const { problems, origins } = wrong;
  return {
    head: (head, lists) => {
      const there = new Set<string>(lists);
      for (const kind of itemKinds) {
        const value = there.has(listOfKind[kind]) ? undefined : head[listOfKind[kind]];
        if (value !== undefined) noteNoList(kind, value, wrong);
      }
      noteUnknownLists(head, (kind) => there.has(listOfKind[kind]) || head[listOfKind[kind]] !== undefined, wrong);
      problems.push(...explained.head(head, lists));
      return usableHead(head, origins);
    },
    item: (kind, item, index) => {
      const told = explained.item(kind, item, index);
      if (told === undefined) wrong.unexplained++;
      else problems.push(...told);
      noteItemsWithin(kind, item, wrong);
      const part = told === undefined ? unusable : usablePart(itemShapes[kind], item, origins);
      if (part !== unusable) return part;
      noteItem(kind, item, wrong);
      return undefined;
    },
    shortened: (list, from) => void origins.set(list, from),
  };
}

/** The plan's own fields, as far as they can be used. What it must have and has not is empty, so that its items can still be looked at. */
function usableHead(head: Readonly<Record<string, unknown>>, origins: Origins): Readonly<Record<string, unknown>> {
  const usable: Record<string, unknown> = { specVersion: "", id: "", title: {}, languages: [] };
  for (const [key, shape] of Object.entries(headShape.keys)) {
    const part = Object.hasOwn(head, key) ? usablePart(shape, head[key], origins) : unusable;
    if (part !== unusable) usable[key] = part;
  }
  return usable;
}
