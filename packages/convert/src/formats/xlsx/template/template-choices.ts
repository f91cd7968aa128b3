import { itemKinds, listOfKind } from "@regional-plan/model";
import type { Column, Table } from "../../../tables/table.ts";
import { columnLetters } from "../cell-address.ts";
import { type Choices, choicesOf } from "../plan/choices.ts";
import { choicesSheet, sheetNamesByTable } from "../plan/own-sheets.ts";
import type { CellToWrite, SheetToWrite } from "../write/sheet-to-write.ts";
import { examplePlan } from "./example-plan.ts";

/** How many items of a list can be chosen in a workbook that is still empty. */
const room = 500;

/** A list whose items can be chosen, as soon as somebody has filled them in. */
interface Chosen {
  readonly list: string;
  readonly sheet: string;
  readonly id: string;
  readonly name: string;
  /** The first row below the heading and the examples. */
  readonly firstRow: number;
}

/**
 * Choices that grow with what people fill in: formulas put together the name of each item with its id. What may name items of
 * several lists is typed.
 */
export function templateChoices(tables: readonly Table[]): Choices {
  const codes = choicesOf(examplePlan, "zh");
  const lists = tables.flatMap(chosen);
  return {
    show: codes.show,
    rangeFor: (column, table) => (column.codes !== undefined ? codes.rangeFor(column, table) : rangeOf(lists, listFor(column, table))),
    sheet: () => withFormulas(codes.sheet(), lists),
  };
}

function chosen({ name, columns, rows }: Table): Chosen[] {
  const letters = (wanted: string) => columns.flatMap((column, index) => (column.name === wanted ? [columnLetters(index)] : []))[0];
  const [id, title] = [letters("id"), letters("title:zh") ?? letters("name:zh") ?? letters("statement:zh")];
  const isList = itemKinds.some((kind) => listOfKind[kind] === name);
  return isList && id !== undefined && title !== undefined
    ? [{ list: name, sheet: sheetNamesByTable().get(name) as string, id, name: title, firstRow: rows.length + 2 }]
    : [];
}

function listFor({ type, links = [] }: Column, table: string): string | undefined {
  if (type === "key") return table.split(".", 1)[0];
  const [kind] = links;
  return type === "link" && links.length === 1 && kind !== undefined && kind !== "plan" ? listOfKind[kind] : undefined;
}

/** Lists of codes stand in the first columns of the sheet; these behind them, from a column that is far enough. */
const firstColumn = 60;

function rangeOf(lists: readonly Chosen[], list: string | undefined): string | undefined {
  const index = lists.findIndex((each) => each.list === list);
  if (index < 0) return undefined;
  const letters = columnLetters(firstColumn + index);
  const all = `'${choicesSheet}'!$${letters}$1:$${letters}$${room}`;
  // Only as far down as something has been filled in.
  return `OFFSET('${choicesSheet}'!$${letters}$1,0,0,MAX(1,COUNTIF(${all},"?*")),1)`;
}

function withFormulas(sheet: SheetToWrite, lists: readonly Chosen[]): SheetToWrite {
  const rows = Array.from({ length: Math.max(room, sheet.rows.length) }, (_, row): CellToWrite[] => {
    const cells: CellToWrite[] = [...(sheet.rows[row] ?? [])];
    if (row < room)
      for (const [index, list] of lists.entries()) cells[firstColumn + index] = { formula: formulaOf(list, list.firstRow + row) };
    return cells;
  });
  return { ...sheet, rows };
}

const formulaOf = ({ sheet, id, name }: Chosen, row: number) =>
  `IF('${sheet}'!$${id}${row}="","",'${sheet}'!$${name}${row}&"（"&'${sheet}'!$${id}${row}&"）")`;
