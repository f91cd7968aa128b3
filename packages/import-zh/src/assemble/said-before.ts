import type { Action, Arrangement, LocalizedText, Measure } from "@regional-plan/model";
import type { TaskRow } from "../extract/find-table-duties.ts";
import type { Heading } from "../outline/heading.ts";
import { placeOf, wordsOf } from "../segment/block.ts";

type Item = Action | Measure | Arrangement;

/** What stands in the text above a table. */
interface Items {
  readonly actions: readonly Action[];
  readonly measures: readonly Measure[];
  readonly arrangements: readonly Arrangement[];
}

/**
 * Finds what the text has said before a row of a table says it again, as 任务分解表 behind a plan does: the action with the words of
 * the row, or the measure or arrangement with its title where it says no more than that.
 */
export function itemsSaidBefore({
  actions,
  measures,
  arrangements,
}: Items): (row: TaskRow, heading: Heading | undefined) => Item | undefined {
  let byWords: ((words: string) => Item | undefined) | undefined;
  return ({ title, statement }, heading) => {
    const [place] = heading?.place ?? [];
    const own = statement ?? title;
    if (!isTaskTable(heading) || place === undefined || own === undefined) return undefined;
    // Most documents have no such table.
    byWords ??= lastByWords([...measures, ...arrangements], actions);
    const item = byWords(wordsOf(own));
    // What the row itself has become is not before it.
    return (item?.source?.[0]?.start ?? Number.POSITIVE_INFINITY) < placeOf(place).start ? item : undefined;
  };
}

/** Finds the last item that says some words. They are entered by their length: most are of another than those of any row. */
function lastByWords(titled: readonly (Measure | Arrangement)[], actions: readonly Action[]): (words: string) => Item | undefined {
  const byLength = new Map<number, (readonly [words: string, item: Item])[]>();
  const add = (item: Item, text: LocalizedText | undefined) => {
    for (const language in text) {
      const words = text[language] as string;
      const own = byLength.get(words.length);
      if (own === undefined) byLength.set(words.length, [[words, item]]);
      else own.push([words, item]);
    }
  };
  for (const item of titled) add(item, item.title);
  for (const item of actions) add(item, item.statement);
  const byWords = new Map<string, Item>();
  return (words) => {
    for (const [own, item] of byLength.get(words.length) ?? []) byWords.set(own, item);
    byLength.delete(words.length);
    return byWords.get(words);
  };
}

/** Whether a heading stands over such a table and nothing else. */
export const isTaskTable = (heading: Heading | undefined): boolean =>
  heading?.isAnnex === true &&
  /任务分解表$|任务分工表$/.test(heading.title) &&
  heading.body.some(({ block }) => block.cells !== undefined) &&
  // A row of one cell is a line: it heads others.
  heading.body.every(({ block }) => block.cells !== undefined || !/[。；]/.test(block.text));
