import { cellAddress, columnOf } from "../cell-address.ts";
import type { MarkedCell } from "./cell-mark.ts";
import type { MarkedStyles } from "./mark-styles.ts";

/** The part of a sheet with colours behind cells: nothing else in it is another. Cells that are not there are put in. */
export function markSheet(xml: string, cells: readonly MarkedCell[], styles: MarkedStyles): string {
  const [, prefix = ""] = /<(\w+:)?worksheet\b/u.exec(xml) ?? [];
  const byRow = new Map<number, MarkedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const data = new RegExp(`<${prefix}sheetData\\s*(?:/>|>([\\s\\S]*?)</${prefix}sheetData>)`, "u");
  return xml.replace(data, (_, inner: string | undefined) => {
    const parts: string[] = [];
    let last = 0;
    let at = 0;
    const text = inner ?? "";
    const makeBefore = (number: number) => {
      for (const row of [...byRow.keys()].filter((each) => each < number).sort((a, b) => a - b)) {
        parts.push(markRow(`<${prefix}row r="${row}"></${prefix}row>`, byRow.get(row) as MarkedCell[], prefix, styles));
        byRow.delete(row);
      }
    };
    for (const found of text.matchAll(new RegExp(`<${prefix}row\\b([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}row>)`, "gu"))) {
      const [row, attributes = ""] = found;
      parts.push(text.slice(at, found.index));
      at = found.index + row.length;
      last = Number(/\sr="(\d+)"/u.exec(attributes)?.[1] ?? last + 1);
      makeBefore(last);
      const own = byRow.get(last);
      byRow.delete(last);
      parts.push(own === undefined ? row : markRow(row, own, prefix, styles));
    }
    parts.push(text.slice(at));
    makeBefore(Number.POSITIVE_INFINITY);
    return `<${prefix}sheetData>${parts.join("")}</${prefix}sheetData>`;
  });
}

function markRow(row: string, marked: readonly MarkedCell[], prefix: string, styles: MarkedStyles): string {
  const left = new Map(marked.map((cell) => [cell.column, cell]));
  const [, head = "", inner = ""] = new RegExp(`^<${prefix}row\\b([^>]*?)(?:/>|>([\\s\\S]*)</${prefix}row>)$`, "u").exec(row) ?? [];
  const parts: string[] = [];
  let column = -1;
  let at = 0;
  const makeBefore = (next: number) => {
    for (const cell of [...left.values()].filter((each) => each.column < next).sort((a, b) => a.column - b.column)) {
      parts.push(`<${prefix}c r="${cellAddress(cell.row, cell.column)}" s="${styles.styleFor(0, cell.severity)}"/>`);
      left.delete(cell.column);
    }
  };
  for (const found of inner.matchAll(new RegExp(`<${prefix}c\\b([^>]*?)(/?)>`, "gu"))) {
    const [whole, attributes = "", end = ""] = found;
    parts.push(inner.slice(at, found.index));
    at = found.index + whole.length;
    const address = /\sr="([A-Za-z]+)\d+"/u.exec(attributes)?.[1];
    column = address === undefined ? column + 1 : columnOf(address);
    makeBefore(column);
    const cell = left.get(column);
    left.delete(column);
    if (cell === undefined) parts.push(whole);
    else {
      const style = Number(/\ss="(\d+)"/u.exec(attributes)?.[1] ?? 0);
      parts.push(`<${prefix}c${attributes.replace(/\ss="\d+"/u, "")} s="${styles.styleFor(style, cell.severity)}"${end}>`);
    }
  }
  parts.push(inner.slice(at));
  makeBefore(Number.POSITIVE_INFINITY);
  return `<${prefix}row${head}>${parts.join("")}</${prefix}row>`;
}
