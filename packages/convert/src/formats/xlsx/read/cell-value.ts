import { readCellText } from "../cell-text.ts";
import type { DateParts, NumberFormat } from "./number-format.ts";
import { type SerialDate, serialDate, serialTime } from "./serial-date.ts";
import type { CellDate, CellValue } from "./workbook.ts";

/** What the cells of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

/** A cell as it stands in the file. */
export interface RawCell {
  /** Its type: `s` a shared text, `inlineStr`, `str` the text of a formula, `n`, `b`, `e`, `d`. */
  readonly type: string;
  readonly style: number;
  readonly text: string;
  readonly isFormula: boolean;
}

/** What a cell holds; nothing where it is empty. */
export function cellValue({ type, style, text, isFormula }: RawCell, shared: Shared): CellValue | undefined {
  switch (type) {
    case "s":
      return shared.strings[Number(text)] || undefined;
    case "inlineStr":
    case "str":
      return readCellText(text) || undefined;
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return text === "" ? undefined : { kind: "error", text };
    case "d":
      return isoDate(text.trim(), shared.formats[style]);
    default:
      return text === "" ? undefined : numberValue(text, isFormula, shared.formats[style], shared.from1904);
  }
}

function numberValue(text: string, isFormula: boolean, format: NumberFormat | undefined, from1904: boolean): CellValue | undefined {
  const exact = Number(text);
  if (!Number.isFinite(exact)) return text;
  // A sum of tenths is shown, and meant, without its last digits.
  const value = isFormula ? Number(exact.toPrecision(15)) : exact;
  if (format === undefined || format.shows === "number") return value;
  switch (format.shows) {
    case "percent":
      return { kind: "number", value, text: `${Number((value * 100).toPrecision(15))}%` };
    case "digits":
      return Number.isInteger(value) && value >= 0 ? { kind: "number", value, text: String(value).padStart(format.length, "0") } : value;
    case "time":
      return value >= 0 && value < 1 ? { kind: "number", value, text: serialTime(value) } : value;
    case "date": {
      const date = serialDate(value, from1904);
      return date === undefined ? value : shownDate(date, format.parts);
    }
  }
}

/** `2025-06-30`, `2025-06-30T00:00:00`; a time of day alone is a text. */
function isoDate(text: string, format: NumberFormat | undefined): CellValue | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(text) ?? [];
  if (year === undefined) return text || undefined;
  return shownDate({ year: Number(year), month: Number(month), day: Number(day) }, format?.shows === "date" ? format.parts : "day");
}

function shownDate({ year, month, day }: SerialDate, parts: DateParts): CellDate {
  const [y, m, d] = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  switch (parts) {
    case "year":
      return { kind: "date", text: y };
    case "quarter":
      return { kind: "date", text: `${y}-${33 + Math.floor((month - 1) / 3)}` };
    case "month":
      return { kind: "date", text: `${y}-${m}` };
    case "day":
      return { kind: "date", text: `${y}-${m}-${d}` };
    case "month-day":
      return { kind: "date", text: `${y}-${m}-${d}`, unseenYear: true };
  }
}
