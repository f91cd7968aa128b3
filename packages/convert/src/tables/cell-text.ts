import { codeLists, codesNamed } from "@regional-plan/model";
import type { Column } from "./table.ts";

/**
 * The text that a cell must have so that it is read back as this value of the column. A sign `'` in front, as spreadsheets have
 * it, says that what follows stands as it is: before blanks at either end, a word that would be read as a code, and where
 * `formulas` is set what a spreadsheet would take for a formula.
 */
export function textForCell(text: string, column: Column, { formulas }: { readonly formulas: boolean }): string {
  if (column.codes === undefined ? !isSpecial(text) : Object.hasOwn(column.codes.labels, text)) return text;
  return needsMark(text, column) && (formulas || !beginsFormula.test(text) || meantBy(text, column) !== text) ? `'${text}` : text;
}

/** The text that a cell stands for, and what it means in its column. */
export function textOfCell(cell: string, column: Column): string {
  if (column.codes === undefined ? !isSpecial(cell) : Object.hasOwn(column.codes.labels, cell)) return cell;
  const marked = cell.startsWith("'") ? cell.slice(1) : undefined;
  return marked !== undefined && needsMark(marked, column) ? marked : meantBy(cell, column);
}

/** Whether a text would be read as another, or run as a formula, if it stood in a cell as it is. */
function needsMark(text: string, column: Column): boolean {
  const inner = text.replace(/^'+/u, "");
  return beginsFormula.test(inner) || meantBy(inner, column) !== inner;
}

/** What a text means where nobody has marked it: blanks around it mean nothing, and the label of a code means the code. */
function meantBy(text: string, column: Column): string {
  const trimmed = text.trim();
  if (errorWords.has(trimmed)) return "";
  return column.codes === undefined ? trimmed : codeMeant(trimmed, column.codes);
}

function codeMeant(word: string, codes: NonNullable<Column["codes"]>): string {
  if (word === "" || Object.hasOwn(codes.labels, word)) return word;
  const named = codesNamed(idOf.get(codes) ?? "", word);
  return named.length === 1 ? (named[0] as string) : word;
}

const idOf: ReadonlyMap<unknown, string> = new Map(Object.entries(codeLists).map(([id, codes]) => [codes, id]));

/** A look at both ends tells of nearly every text that it is what it is. */
export const isSpecial = (text: string): boolean => isSpecialCode(text.charCodeAt(0)) || isSpecialCode(text.charCodeAt(text.length - 1));

/** Blanks of all kinds, `'`, and what formulas and failed formulas begin with. */
const isSpecialCode = (code: number): boolean =>
  code <= 0x40
    ? code <= 0x20 || code === 0x27 || code === 0x3d || code === 0x2b || code === 0x2d || code === 0x40 || code === 0x23
    : code >= 0xa0 && (code < 0x3001 ? isBlankCode(code) : code >= 0xfeff && fullWidth.has(code));

const isBlankCode = (code: number): boolean => code === 0xa0 || code === 0x3000 || code === 0x1680 || (code >= 0x2000 && code <= 0x205f);

const fullWidth: ReadonlySet<number> = new Set([..."\uFEFF＝＋－＠"].map((sign) => sign.charCodeAt(0)));

/** What spreadsheets take for the beginning of a formula, also in full width. */
const beginsFormula = /^[=+\-@\t\r＝＋－＠]/u;

/** What a formula that failed shows. */
export const errorWords: ReadonlySet<string> = new Set([
  ...["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA"],
]);
