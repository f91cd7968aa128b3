import { cellAddress } from "../cell-address.ts";
import { writeCellText } from "../cell-text.ts";
import type { NoteToWrite } from "./sheet-to-write.ts";

/** The part that holds the notes of a sheet. */
export function writeNotes(notes: readonly NoteToWrite[], author: string): string {
  const each = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><t xml:space="preserve">${writeCellText(text)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${writeCellText(author)}</author></authors><commentList>${each.join("")}</commentList></comments>`;
}

/** The drawing without which Excel does not show notes: a box for each, beside its cell, that appears when a pointer is over it. */
export const writeNoteBoxes = (notes: readonly NoteToWrite[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${noteBoxType}${notes.map(noteBox).join("")}</xml>`;

/** The kind of shape that boxes are of. */
export const noteBoxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The box of one note. Shapes need names of their own within the drawing. */
export function noteBox({ row, column, text }: NoteToWrite, index: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 18), 0);
  const anchor = [column + 1, 10, Math.max(0, row - 1), 4, column + 4, 40, row + Math.min(24, Math.max(3, lines)), 4].join(",");
  return `<v:shape id="_x0000_note${index + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
