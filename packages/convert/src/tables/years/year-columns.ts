import type { ExtraColumn } from "../headings/extra-columns.ts";
import type { Sheet } from "../table.ts";
import type { TableLayout } from "../table-layout.ts";
import { wordsOf } from "../words-of.ts";

/** A column of what indicators are to reach in a year, or of what they were before: 2025年目标值, 2020年基期值. */
export interface YearColumn {
  readonly index: number;
  readonly heading: string;
  readonly is: "target" | "baseline";
  readonly year: string;
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

/** Whether a heading is a year, or what indicators are to reach in one. */
export const isYearHeading = (heading: string): boolean => isYear(heading) || readYear(heading) !== undefined;

const isYear = (heading: string): boolean => /^\s*\d{4}\s*年?\s*$/u.test(heading.normalize("NFKC"));

function readYear(heading: string): Pick<YearColumn, "is" | "year"> | undefined {
  const plain = heading.normalize("NFKC").replace(/[\s()]/gu, "");
  for (const is of ["target", "baseline"] as const) {
    const [, first, last] = forms[is].exec(plain) ?? [];
    const year = first ?? last;
    if (year !== undefined) return { is, year };
  }
  return undefined;
}

const forms = {
  target: formOf("(?:预期|规划|计划)?目标(?:值|数)?"),
  baseline: formOf("(?:基期|基准|基数|现状)(?:年|值|数)?"),
} as const;

/** The words behind the year or before it, each with the unit at the end that some name there. */
function formOf(words: string): RegExp {
  return new RegExp(`^(?:到)?(\\d{4})年?(?:底|末)?的?${words}[%‰]?$|^${words}[:,]?(?:到)?(\\d{4})年?(?:底|末)?$`, "u");
}
