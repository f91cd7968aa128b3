import {
  joinTexts,
  type MessageTemplate,
  type PaperBlock,
  type PaperCell,
  type PaperRow,
  type PaperTable,
  type PaperText,
  type StateStatus,
  stateStatuses,
} from "@regional-plan/model";
import type { StatusCount, UnitName } from "./view-parts.ts";

/** What each status is called in a document. */
export const statusWords: Readonly<Record<StateStatus, MessageTemplate>> = {
  completed: { en: "Completed", zh: "已完成" },
  "in-progress": { en: "In progress", zh: "推进中" },
  "not-started": { en: "Not started", zh: "未启动" },
  cancelled: { en: "Cancelled", zh: "已取消" },
  unknown: { en: "Unknown", zh: "进展不明" },
  unreported: { en: "Not reported", zh: "未报送" },
};

/** A chapter of a document, before it has its number. */
export interface Chapter {
  readonly title: PaperText;
  readonly blocks: readonly PaperBlock[];
}

/** The chapters that say something, numbered 一、 二、 in Chinese and 1. 2. in English. */
export function numberedChapters(chapters: readonly Chapter[]): PaperBlock[] {
  return chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): PaperBlock[] => [
      {
        kind: "heading",
        level: 1,
        text: [{ text: { en: `${at + 1}. `, zh: `${chineseNumber(at + 1)}、` } }, ...joinTexts([title])],
      },
      ...blocks,
    ]);
}

/** 一 to 九十九; what comes behind has digits. */
function chineseNumber(number: number): string {
  if (number > 99) return String(number);
  const digit = (value: number) => "零一二三四五六七八九".charAt(value);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digit(ones) : ""}`;
}

/** A paragraph of plain words. */
export const paragraph = (text: PaperText): PaperBlock => ({ kind: "paragraph", text });

/** A table whose columns are named once. */
export function table(
  caption: PaperText,
  columns: readonly (readonly [name: PaperText, width: number])[],
  rows: readonly PaperRow[],
): PaperTable {
  return {
    kind: "table",
    caption,
    widths: columns.map(([, width]) => width),
    head: [{ cells: columns.map(([text]) => ({ text })) }],
    rows,
  };
}

/** A table of counts: a row for each thing counted, a column for each status that something has. */
export function statusTable(caption: PaperText, first: PaperText, counted: readonly StatusCount[]): PaperTable {
  const shown = stateStatuses.filter((status) => counted.some(({ counts }) => counts[status].count > 0));
  return table(
    caption,
    [[first, 6], [{ en: "All", zh: "总数" }, 2], ...shown.map((status) => [statusWords[status], 2] as const)],
    counted.map(({ name, total, counts }) => ({
      cells: [
        { text: name, isHeader: true },
        cell(
          String(total),
          stateStatuses.flatMap((status) => counts[status].because),
        ),
        ...shown.map((status) => cell(String(counts[status].count), counts[status].because)),
      ],
    })),
  );
}

/** A cell with what it rests on. */
export const cell = (text: PaperText, because: readonly string[] = []): PaperCell => ({ text, ...(because.length > 0 && { because }) });

/** The names of units; empty where there are none. */
export const unitsCell = (units: readonly UnitName[]): PaperCell =>
  cell(
    units.length === 0 ? "" : joinTexts(units.map(({ name }) => name)),
    units.map(({ path }) => path),
  );

/** A share as people write it: 62.5%. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
