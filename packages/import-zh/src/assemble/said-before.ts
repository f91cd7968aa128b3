import type { Action, Arrangement, Measure } from "@regional-plan/model";
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
  let byWords: Map<string, Item> | undefined;
  return ({ title, statement }, heading) => {
    const [place] = heading?.place ?? [];
    const own = statement ?? title;
    if (!isTaskTable(heading) || place === undefined || own === undefined) return undefined;
    // Most documents have no such table.
    byWords ??= new Map<string, Item>([
      ...[...measures, ...arrangements].flatMap((item) => Object.values(item.title ?? {}).map((words) => [words, item] as const)),
      ...actions.flatMap((item) => Object.values(item.statement).map((words) => [words, item] as const)),
    ]);
    const item = byWords.get(wordsOf(own));
    // What the row itself has become is not before it.
    return (item?.source?.[0]?.start ?? Number.POSITIVE_INFINITY) < placeOf(place).start ? item : undefined;
  };
}

/** Whether a heading stands over such a table and nothing else. */
export const isTaskTable = (heading: Heading | undefined): boolean =>
  heading?.isAnnex === true &&
  /任务分解表$|任务分工表$/.test(heading.title) &&
  heading.body.some(({ block }) => block.cells !== undefined) &&
  // A row of one cell is a line: it heads others.
  heading.body.every(({ block }) => block.cells !== undefined || !/[。；]/.test(block.text));
