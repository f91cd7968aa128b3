import { cellAddress } from "../cell-address.ts";
import { writeCellText } from "../cell-text.ts";
import { noteBox, noteBoxType, writeNoteBoxes, writeNotes } from "../write/write-notes.ts";
import { noteAuthor } from "../write/write-workbook.ts";
import type { MarkedCell } from "./cell-mark.ts";

/** The notes of a sheet with those at marked cells: a note that is there keeps its words, and what was found stands below them. */
export function addNotes(xml: string | undefined, cells: readonly MarkedCell[]): string {
  if (xml === undefined) return writeNotes(cells, noteAuthor);
  const [, prefix = ""] = /<(\w+:)?comments\b/u.exec(xml) ?? [];
  const run = (text: string) => `<${prefix}r><${prefix}t xml:space="preserve">${writeCellText(text)}</${prefix}t></${prefix}r>`;
  const added: string[] = [];
  let whole = xml;
  for (const { row, column, text } of cells) {
    const address = cellAddress(row, column);
    const known = new RegExp(`(<${prefix}comment\\b[^>]*\\sref="${address}"[^>]*>\\s*<${prefix}text>)([\\s\\S]*?)(</${prefix}text>)`, "u");
    if (known.test(whole))
      whole = whole.replace(
        known,
        (_, open: string, inner: string, close: string) => open + asRuns(inner, prefix) + run(`\n\n${text}`) + close,
      );
    else added.push(`<${prefix}comment ref="${address}" authorId="0"><${prefix}text>${run(text)}</${prefix}text></${prefix}comment>`);
  }
  return whole.replace(new RegExp(`<${prefix}commentList\\s*/>|</${prefix}commentList>`, "u"), (end) =>
    end.startsWith("</") ? added.join("") + end : `<${prefix}commentList>${added.join("")}</${prefix}commentList>`,
  );
}

/** A text that is not in runs cannot be followed by one. */
const asRuns = (inner: string, prefix: string) =>
  inner.trimStart().startsWith(`<${prefix}t`) ? `<${prefix}r>${inner}</${prefix}r>` : inner;

/** The drawing with a box for each note that is new. */
export function addNoteBoxes(vml: string | undefined, cells: readonly MarkedCell[]): string {
  if (vml === undefined) return writeNoteBoxes(cells);
  const has = ({ row, column }: MarkedCell) =>
    new RegExp(`<x:Row>\\s*${row - 1}\\s*</x:Row>\\s*<x:Column>\\s*${column}\\s*</x:Column>`, "u").test(vml);
  const before = vml.match(/<v:shape\b/gu)?.length ?? 0;
  const boxes = cells.filter((cell) => !has(cell)).map((cell, index) => noteBox(cell, 100_000 + before + index));
  const type = vml.includes('id="_x0000_t202"') ? "" : noteBoxType;
  return vml.replace(/<\/xml>\s*$/u, () => `${type}${boxes.join("")}</xml>`);
}
