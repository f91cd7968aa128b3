import type { Cell } from "../../../tables/table.ts";
import { readCellText } from "../cell-text.ts";
import { type NumberFormat, showByCode } from "./number-format.ts";
import { type SerialDate, serialDate, serialTime } from "./serial-date.ts";

/** What the cells of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** Dates by format and serial number: a column of a thousand dates has few of them. */
  readonly dates: Map<DateFormat, Map<number, Cell>>;
}

type DateFormat = NumberFormat & { readonly shows: "date" };

/** A cell as it stands in the file. */
export interface RawCell {
  /** Its type: `s` a shared text, `inlineStr`, `str` the text of a formula, `n`, `b`, `e`, `d`. */
  readonly type: string;
  readonly style: number;
  readonly text: string;
  readonly isFormula: boolean;
}

/** What a cell holds; nothing where it is empty. A number whose format changes what people read, `35%` or `001234`, is that text. */
export function cellValue({ type, style, text, isFormula }: RawCell, shared: Shared): Cell {
  switch (type) {
    case "s":
      return shared.strings[Number(text)] || undefined;
    case "inlineStr":
    case "str":
      return readCellText(text) || undefined;
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { is: "error", text };
    case "d":
      return isoDate(text.trim(), shared.formats[style]);
    default:
      return numberValue(text, isFormula, shared.formats[style], shared);
  }
}

function numberValue(text: string, isFormula: boolean, format: NumberFormat | undefined, shared: Shared): Cell {
  const exact = Number(text);
  return Number.isFinite(exact) ? numberCell(exact, isFormula, format, shared) : text;
}

/** What people read where a number stands in a cell. */
export function numberCell(exact: number, isFormula: boolean, format: NumberFormat | undefined, { from1904, dates }: Shared): Cell {
  // A sum of tenths is shown, and meant, without its last digits.
  const value = isFormula ? Number(exact.toPrecision(15)) : exact;
  if (format === undefined || format.shows === "number") return value;
  switch (format.shows) {
    case "percent":
      return `${Number((value * 100).toPrecision(15))}%`;
    case "digits":
      return Number.isInteger(value) && value >= 0 ? String(value).padStart(format.length, "0") : value;
    case "time":
      return value >= 0 && value < 1 ? serialTime(value) : value;
    case "date":
      return dateValue(value, format, from1904, dates);
  }
}

function dateValue(serial: number, format: DateFormat, from1904: boolean, dates: Shared["dates"]): Cell {
  const known = dates.get(format) ?? new Map<number, Cell>();
  dates.set(format, known);
  const cell = known.get(serial);
  if (cell !== undefined) return cell;
  const date = serialDate(serial, from1904);
  const made = date === undefined ? serial : shownDate(date, format);
  known.set(serial, made);
  return made;
}

/** `2025-06-30`, `2025-06-30T00:00:00`; a time of day alone is a text. */
function isoDate(text: string, format: NumberFormat | undefined): Cell {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(text) ?? [];
  if (year === undefined) return text || undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return format?.shows === "date" ? shownDate(date, format) : { is: "date", text: text.slice(0, 10) };
}

/** As exact as the cell shows it; a quarter is `2025-34`. */
function shownDate(date: SerialDate, { parts, code }: DateFormat): Cell {
  const [y, m, d] = [String(date.year).padStart(4, "0"), String(date.month).padStart(2, "0"), String(date.day).padStart(2, "0")];
  const shown = showByCode(code, date);
  switch (parts) {
    case "year":
      return { is: "date", text: y, shown };
    case "quarter":
      return { is: "date", text: `${y}-${33 + Math.floor((date.month - 1) / 3)}`, shown };
    case "month":
      return { is: "date", text: `${y}-${m}`, shown };
    default:
      return { is: "date", text: `${y}-${m}-${d}`, shown };
  }
}

/** Whether people see a date without its year. */
export const hidesYear = (cell: Cell, format: NumberFormat | undefined): boolean =>
  typeof cell === "object" && cell?.is === "date" && format?.shows === "date" && format.parts === "month-day";
