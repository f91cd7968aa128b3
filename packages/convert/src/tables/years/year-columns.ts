import type { ExtraColumn } from "../headings/extra-columns.ts";
import type { Sheet } from "../table.ts";
import type { TableLayout } from "../table-layout.ts";
import { wordsOf } from "../words-of.ts";
import { isYear, readYear, type YearMeaning } from "./year-heading.ts";

/** A column of what indicators are to reach in a year, or of what they were before: 2025年目标值, 2020年基期值. */
export interface YearColumn extends YearMeaning {
  readonly index: number;
  readonly heading: string;
}

/** The columns of years in a table of indicators, of those that are no field of an indicator. */
export function yearColumns(
  { rows }: Sheet,
  { layout, row }: { readonly layout: TableLayout; readonly row: number },
  extras: readonly ExtraColumn[],
): YearColumn[] {
  if (layout.name !== "indicators") return [];
  const columns = extras.flatMap(({ index, heading }): YearColumn[] => {
    // 目标值 above 2025年 and 2030年.
    const words = isYear(heading) ? `${heading.trim()}${wordsOf(rows[row - 1]?.[index]).trim()}` : heading;
    const read = readYear(words);
    return read === undefined ? [] : [{ index, heading: words, ...read }];
  });
  const [baseline] = columns.filter(({ is }) => is === "baseline");
  return columns.filter((column) => column.is === "target" || column === baseline);
}
