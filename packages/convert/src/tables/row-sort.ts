import type { BoundSheet } from "./headings/bound-sheet.ts";
import { wordsOf } from "./words-of.ts";

/**
 * What sort of row it is: one of an item; one that goes on with the item above, whose cells are merged or left blank; a `note`
 * or a heading between the rows; the headings once more; or a blank one.
 */
export type RowSort = "item" | "goesOn" | "note" | "headings" | "blank";

/** Finds out of what sort a row is. */
export function rowSort(bound: BoundSheet, row: number, hasItem: boolean): RowSort {
  const { sheet, subject } = bound;
  const cells = sheet.rows[row] ?? [];
  const subjects = bound.above === undefined ? subject : [...subject, ...bound.above.subject];
  if (subject.length > 0 && typeof cells[subject[0] as number] === "string" && !isRepeated(cells, subject)) {
    // Nearly every row has its item's id or name, and nothing that needs a second look.
    if (!subjects.some((index) => sheet.goesOn(row, index)) && !looksOdd(cells[subject[0] as number]))
      return isHeadings(bound, row) ? "headings" : isSum(cells[0]) ? "note" : "item";
  }
  const words = cells.map(wordsOf);
  const said = new Set(words.filter((word) => word !== ""));
  if (said.size === 0) return "blank";
  if (isHeadings(bound, row)) return "headings";
  const [first = ""] = said;
  if (isSum(first)) return "note";
  // Who has filled it in, who has looked it over, and a telephone stand side by side below a table.
  if (said.size > 1 && [...said].every((word) => noteWord.test(word) && /[:：]/u.test(word))) return "note";
  if (said.size === 1 && bound.fields.length > 1 && (noteWord.test(first) || words.filter((word) => word === first).length > 2))
    return "note";
  if (said.size === 1 && isSentenceForNumber(bound, words)) return "note";
  if (!hasItem || subject.length === 0) return "item";
  const isNew = subjects.some((index) => words[index] !== undefined && words[index] !== "" && !sheet.goesOn(row, index));
  return isNew ? "item" : "goesOn";
}

const isRepeated = (cells: readonly unknown[], [first]: readonly number[]): boolean =>
  cells.length > 2 && cells.every((cell) => cell === cells[first as number]);

const looksOdd = (cell: unknown): boolean => typeof cell !== "string" || cell === "" || noteWord.test(cell) || isSum(cell);

/** How notes below a table begin. */
const noteWord =
  /^[（(【*※]?\s*(?:注|备注|说明|(?:填表|填报|制表|审核|经办|联系|签发)(?:人|单位|日期|时间)?|联系电话|附|note|notes|remark)\s*[0-9]*\s*(?:[:：】）)、.]|$)/iu;

/** Whether a cell says that its row is a sum. */
export const isSum = (cell: unknown): boolean => typeof cell === "string" && cell.length < 12 && sum.test(cell.trim());

const sum = /^(?:合\s*计|总\s*计|小\s*计|total|sum)\s*[:：]?$/iu;

/** A sentence alone where numbers stand is the next of several notes, 2.年度计划可调整。 */
const isSentenceForNumber = ({ fields }: BoundSheet, words: readonly string[]): boolean =>
  fields.some(({ column, index }) => column.name === "label" && (words[index] ?? "").length > longestNumber);

const longestNumber = 6;

/** Whether a row repeats the headings, as they stand on every page of a printed table. */
function isHeadings({ headings, sheet, fields }: BoundSheet, row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  return fields.length > 1 && fields.every(({ index }) => wordsOf(cells[index]) === headings[index]);
}
