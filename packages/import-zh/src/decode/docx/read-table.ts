import type { Block, CellBlock, TableBlock } from "../lay-out-blocks.ts";
import { childOf, valueIn } from "./parse-xml.ts";
import type { XmlElement } from "./xml-element.ts";

/** A cell of the file, with the columns that it covers. */
interface GridCell {
  column: number;
  columnSpan: number;
  /** It only goes on with the cell above. */
  goesOn: boolean;
  block?: CellBlock;
}

/** More than any table on paper. */
const mostColumns = 1000;

/** How what is in a cell is read. */
type ReadCell = (elements: readonly XmlElement[]) => Block[];

/** Reads a table. A cell that is merged over rows stands in each of them in the file, over columns it says how many. */
export function readTable(element: XmlElement, readCell: ReadCell): TableBlock {
  const grid: GridCell[][] = [];
  /** The cells above which may go on, by their column. */
  let above = new Map<number, CellBlock>();
  for (const row of rowsOf(element)) {
    const cells = readRow(row, above, readCell);
    const here = new Map<number, CellBlock>();
    for (const { column, goesOn, block } of cells) {
      const cell = goesOn ? above.get(column) : block;
      if (goesOn && cell !== undefined) cell.rowSpan += 1;
      if (cell !== undefined) here.set(column, cell);
    }
    above = here;
    grid.push(cells);
  }
  return { rows: grid.map((cells) => cells.flatMap(({ block }) => (block === undefined ? [] : [block]))) };
}

/** Rows and cells may be wrapped by controls and by marks of what was inserted. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt") return partsOf(childOf(child, "w:sdtContent") ?? child, name);
    return child.name === "w:customXml" || child.name === "w:ins" || child.name === "w:moveTo" ? partsOf(child, name) : [];
  });
}

function rowsOf(table: XmlElement): XmlElement[] {
  return partsOf(table, "w:tr").filter((row) => childOf(childOf(row, "w:trPr"), "w:del") === undefined);
}

function readRow(row: XmlElement, above: ReadonlyMap<number, CellBlock>, readCell: ReadCell): GridCell[] {
  const cells: GridCell[] = [];
  const before = span(valueIn(childOf(row, "w:trPr"), "w:gridBefore"), 0);
  let column = before;
  if (before > 0) cells.push({ column: 0, columnSpan: before, goesOn: false, block: { blocks: [], rowSpan: 1, columnSpan: before } });
  for (const element of partsOf(row, "w:tc")) {
    const properties = childOf(element, "w:tcPr");
    if (childOf(properties, "w:cellDel") !== undefined) continue;
    const columnSpan = span(valueIn(properties, "w:gridSpan"), 1);
    const last = cells[cells.length - 1];
    if (valueIn(properties, "w:hMerge") === "continue" && last?.block !== undefined) last.block.columnSpan += columnSpan;
    else {
      const merge = childOf(properties, "w:vMerge");
      const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart" && above.has(column);
      const block = goesOn ? undefined : { blocks: readCell(element.children), rowSpan: 1, columnSpan };
      cells.push({ column, columnSpan, goesOn, ...(block && { block }) });
    }
    column += columnSpan;
  }
  return cells;
}

function span(value: string | undefined, least: number): number {
  const count = Number(value ?? least);
  return Number.isInteger(count) && count >= least ? Math.min(count, mostColumns) : least;
}
