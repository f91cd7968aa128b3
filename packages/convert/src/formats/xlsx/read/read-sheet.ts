import type { Finding } from "@regional-plan/model";
import type { Cell } from "../../../tables/table.ts";
import { cellAddress, columnOf, rangeOf } from "../cell-address.ts";
import { xlsxFinding } from "../xlsx-findings.ts";
import { cellValue, hidesYear, type RawCell, type Shared } from "./cell-value.ts";
import { readXml } from "./read-xml.ts";
import type { CellRange, Sheet, SheetRow } from "./workbook.ts";

/** No program has columns beyond XFD, or rows beyond this. */
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** So many cells with the same trouble are told one by one. */
const mostTold = 20;

/** Reads the cells of a sheet. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  name: string,
  hidden: boolean,
  shared: Shared,
): { sheet: Sheet; findings: Finding[] } {
  const rows: SheetRow[] = [];
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  const findings: Finding[] = [];
  const told = new Map<string, number>();
  let isFiltered = false;
  let rowNumber = 0;
  let rowHidden = false;
  let isFolded = false;
  let cells: Cell[] = [];
  let column = -1;
  let [type, style, text, isFormula] = ["n", 0, "", false];
  let isText = false;
  let guides = 0;
  let isInCell = false;

  const tell = (kind: "noResult" | "unseenYear", params?: Finding["params"]) => {
    const count = told.get(kind) ?? 0;
    told.set(kind, count + 1);
    // What is hidden is left out: nobody can see what is wrong there, or needs to.
    if (!hidden && count < mostTold) findings.push(xlsxFinding(kind, params, { sheet: name, cell: cellAddress(rowNumber, column) }));
  };

  function openRow({ r, hidden: isHidden, outlineLevel }: Readonly<Record<string, string>>): void {
    const number = r === undefined ? rowNumber + 1 : Number(r);
    rowNumber = Number.isInteger(number) && number > 0 && number <= mostRows ? number : rowNumber + 1;
    rowHidden = isOn(isHidden);
    isFolded = rowHidden && Number(outlineLevel ?? 0) > 0;
    cells = [];
    column = -1;
  }

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const { r, t, s } = attributes;
    const at = r === undefined ? column + 1 : columnOf(r);
    column = at < 0 ? column + 1 : at;
    type = t ?? "n";
    style = s === undefined ? 0 : Number(s);
    text = "";
    isFormula = false;
    isInCell = true;
  }

  function closeCell(): void {
    isInCell = false;
    if (column >= mostColumns) return;
    const raw: RawCell = { type, style, text, isFormula };
    const value = text === "" ? undefined : cellValue(raw, shared);
    if (value === undefined) {
      if (isFormula && text === "" && type !== "str") tell("noResult");
      return;
    }
    cells[column] = value;
    if (hidesYear(value, shared.formats[style])) tell("unseenYear", { date: (value as { text: string }).text });
  }

  function closeRow(): void {
    if (cells.length > 0)
      rows.push(rowHidden ? { number: rowNumber, hidden: isFolded ? "filter" : "hand", cells } : { number: rowNumber, cells });
  }

  const finding = readXml(bytes, part, {
    open: (element, attributes) => {
      switch (element) {
        case "row":
          return openRow(attributes);
        case "c":
          return openCell(attributes);
        case "v":
          isText = isInCell;
          return;
        case "t":
          isText = isInCell && guides === 0;
          return;
        case "f":
          isFormula = isInCell;
          return;
        case "rPh":
          guides += 1;
          return;
        case "filterColumn":
          isFiltered = true;
          return;
        case "col":
          if (isOn(attributes.hidden)) {
            const last = Math.min(Number(attributes.max), mostColumns);
            for (let at = Number(attributes.min); at <= last; at += 1) hiddenColumns.add(at - 1);
          }
          return;
        case "mergeCell": {
          const range = rangeOf(attributes.ref ?? "");
          if (range !== undefined) merges.push(range);
        }
      }
    },
    close: (element) => {
      if (element === "v" || element === "t") isText = false;
      else if (element === "c") closeCell();
      else if (element === "row") closeRow();
      else if (element === "rPh") guides -= 1;
    },
    text: (more) => {
      if (isText) text += more;
    },
  });
  if (finding !== undefined) findings.push(finding);
  const shown = isFiltered ? rows.map((row): SheetRow => (row.hidden === "hand" ? { ...row, hidden: "filter" } : row)) : rows;
  return { sheet: { name, hidden, rows: shown, merges, hiddenColumns }, findings };
}

const isOn = (value: string | undefined) => value === "1" || value === "true" || value === "on";
