import type { PaperCell, PaperRow, PaperTable, PaperText } from "@regional-plan/model";
import { idAttribute, type PageTexts } from "./page-texts.ts";

/** A table below what stands above it. */
export function tableToHtml({ caption, head, rows, widths }: PaperTable, above: PaperText, texts: PageTexts): string {
  const columns = widths.length;
  const headings = head.map((row) => rowToHtml(row, columns, true, texts)).join("\n");
  const groups: string[][] = [[]];
  for (const row of rows) {
    // A row that is one heading begins a group of rows.
    if (isGroup(row, columns) && groups.at(-1)?.length) groups.push([]);
    groups.at(-1)?.push(rowToHtml(row, columns, false, texts));
  }
  const bodies = groups.map((group) => `<tbody>\n${group.join("\n")}\n</tbody>`).join("\n");
  const total = widths.reduce((sum, width) => sum + width, 0);
  const cols = widths.map((width) => `<col style="width: ${Math.round((width * 1000) / total) / 10}%">`).join("");
  return `<table>\n<caption${captionInside(caption, above, texts)}</caption>\n<colgroup>${cols}</colgroup>\n<thead>\n${headings}\n</thead>\n${bodies}\n</table>`;
}

/** A caption that a heading has said is not shown: eyes have read it there; who listens to tables one by one has not. */
export function captionInside(caption: PaperText, above: PaperText, texts: PageTexts): string {
  return texts.inside(JSON.stringify(caption) === JSON.stringify(above) ? ' class="said"' : "", caption);
}

function rowToHtml(row: PaperRow, columns: number, isHead: boolean, texts: PageTexts): string {
  const scope = isHead ? "col" : isGroup(row, columns) ? "rowgroup" : "row";
  let cells = "";
  for (const cell of row.cells) cells += cellToHtml(cell, scope, isHead, texts);
  return `<tr${idAttribute(row.id)}>${cells}</tr>`;
}

function cellToHtml({ text, rowSpan, columnSpan, isHeader }: PaperCell, scope: string, isHead: boolean, texts: PageTexts): string {
  const spans = `${rowSpan === undefined ? "" : ` rowspan="${rowSpan}"`}${columnSpan === undefined ? "" : ` colspan="${columnSpan}"`}`;
  const isEmpty = isHead && texts.plain(text) === "";
  const name = (isHead || isHeader) && !isEmpty ? "th" : "td";
  const headed = name === "th" ? ` scope="${scope === "col" && columnSpan !== undefined ? "colgroup" : scope}"` : "";
  return `<${name}${texts.inside(`${spans}${headed}`, text)}</${name}>`;
}

const isGroup = ({ cells }: PaperRow, columns: number) =>
  cells.length === 1 && cells[0]?.isHeader === true && cells[0].columnSpan === columns;
