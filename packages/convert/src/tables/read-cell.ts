import { edtfPattern, idPattern, readWrittenDate } from "@regional-plan/model";
import { errorWords, textOfCell } from "./cell-text.ts";
import type { Cell, Column } from "./table.ts";

/** What was made of a cell that does not say what its column holds in so many words. */
export type CellNote =
  | "date"
  | "dateWords"
  | "noDate"
  | "noStart"
  | "ongoing"
  | "error"
  | "dateAsText"
  | "digits"
  | "decimal"
  | "name"
  | "others"
  | "parted";

/**
 * What a cell says in its column; `undefined` where it says nothing. What cannot be understood comes back as it is: that it has
 * not the shape of its field is for the check to say. `tell` hears what is no more than a guess.
 */
export function readCell(cell: Cell, column: Column, tell: (note: CellNote, text: string) => void): unknown {
  if (typeof cell === "string") return readText(cell, column, tell);
  if (cell === undefined || cell === null) return undefined;
  if (typeof cell === "object") {
    if (cell.is === "error") {
      tell("error", cell.text);
      return undefined;
    }
    if (column.type === "date") return readText(cell.text, column, tell);
    tell("dateAsText", cell.shown ?? cell.text);
    return cell.shown ?? cell.text;
  }
  if (typeof cell === "boolean") return column.type === "boolean" ? cell : readText(String(cell), column, tell);
  if (column.type === "number" || column.type === "position") return cell;
  if (column.type === "boolean") return cell === 1 ? true : cell === 0 ? false : cell;
  if (column.type === "text" && (Math.abs(cell) >= 1e15 || !Number.isFinite(cell))) tell("digits", String(cell));
  return readText(String(cell), column, tell);
}

function readText(cell: string, column: Column, tell: (note: CellNote, text: string) => void): unknown {
  if (cell === "") return undefined;
  const text = textOfCell(cell, column);
  if (text === "") {
    if (errorWords.has(cell.trim())) tell("error", cell.trim());
    return undefined;
  }
  switch (column.type) {
    case "number":
    case "position":
      return numberIn(text, tell);
    case "boolean":
      return truthOf(text);
    case "date":
      return dateIn(text, column.since, tell);
    case "link":
      return linkIn(text, tell);
    case "key":
      return idIn(text);
    case "data":
      return dataIn(text);
    default:
      return text;
  }
}

/** A number, also in full width and with commas between thousands; anything else as it is. */
function numberIn(text: string, tell: (note: CellNote, text: string) => void): unknown {
  if (decimal.test(text)) return exactly(text, tell);
  const plain = text.normalize("NFKC").replace(/[\s\u2212]+/gu, (sign) => (sign.includes("\u2212") ? "-" : ""));
  const whole = /^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/u.test(plain) ? plain.replaceAll(",", "") : plain;
  return decimal.test(whole) ? exactly(whole, tell) : text;
}

/** A number, which is told where it holds fewer digits than were written. */
function exactly(text: string, tell: (note: CellNote, text: string) => void): number {
  const number = Number(text);
  if (text.length > 15 && String(number) !== text && text.replace(/[^0-9]/gu, "").length > 15) tell("decimal", text);
  return number;
}

const decimal = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/u;

function truthOf(text: string): unknown {
  const word = text.normalize("NFKC").toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : text;
}

const yes: ReadonlySet<string> = new Set(["true", "yes", "y", "1", "是", "对", "√", "✓", "✔"]);
const no: ReadonlySet<string> = new Set(["false", "no", "n", "0", "否", "不是", "×", "✗", "✘"]);

function dateIn(text: string, since: string | undefined, tell: (note: CellNote, text: string) => void): unknown {
  if (edtfPattern.test(text)) return text;
  const meant = readWrittenDate(text.replace(goesOnFrom, ""));
  if (meant?.kind === "ongoing" || goesOn.test(text)) {
    // What goes on has a beginning: the first year of the plan, where that is known.
    tell(since === undefined ? "noStart" : "ongoing", text);
    return since && `${since}/..`;
  }
  const [date] = meant?.dates ?? [];
  if (meant?.kind === "unknown") {
    tell("noDate", text);
    return undefined;
  }
  if (date === undefined || (meant?.kind !== "sure" && meant?.kind !== "likely" && meant?.kind !== "edtf")) return text;
  tell(meant.kind === "sure" ? "date" : "dateWords", text);
  return date;
}

/** 2024年起持续推进 says no more than 2024年起. */
const goesOnFrom = /(?<=起)[，,、]?\s*(?:长期|持续|常态化?)(?:坚持|推进|实施|开展|执行|落实)?$/u;
const goesOn = /^(?:(?:长期|持续|常态化?)(?:坚持|推进|实施|开展|执行|落实|任务|工作)|每年(?:坚持|推进|实施|开展|执行|落实)?)$/u;

/** An id, also behind or before the name that people see in a drop-down: `宁波市发展和改革委员会（agency-ndrc）`. */
function idIn(text: string): string {
  if (idPattern.test(text) || text.includes("#")) return text;
  const [, named] = /[（(]\s*([a-z][a-z0-9-]*)\s*[)）]$/u.exec(text) ?? [];
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  return named !== undefined && idPattern.test(named) ? named : idPattern.test(plain) ? plain : text;
}

function linkIn(text: string, tell: (note: CellNote, text: string) => void): string {
  const id = idIn(text);
  if (!idPattern.test(id)) tell("name", text);
  return id;
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
