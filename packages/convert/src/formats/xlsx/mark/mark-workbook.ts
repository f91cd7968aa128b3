import { type OpenArchive, writeZip } from "@regional-plan/archive";
import { columnOf, rowOf } from "../cell-address.ts";
import { openPackage, type Relation, readRelations, relationsOf } from "../read/open-package.ts";
import { readSheetList } from "../read/read-workbook.ts";
import type { CellMark, MarkedCell } from "./cell-mark.ts";
import { addNoteBoxes, addNotes } from "./mark-notes.ts";
import { markSheet } from "./mark-sheet.ts";
import { markStyles } from "./mark-styles.ts";

/** How many cells of a sheet are marked; whoever has more to mend begins with these. */
const most = 2000;

/**
 * A workbook with what was found in it: a colour behind each cell, and a note beside it. Everything else stays as it is. What is
 * no workbook gives nothing.
 *
 * @example
 * ```ts
 * import { markWorkbook, writeTemplate, xlsx } from "@regional-plan/convert/xlsx";
 *
 * const marked = markWorkbook(writeTemplate(), [{ sheet: "规划", cell: "C3", severity: "error", text: "请填写编号。" }]);
 * xlsx.detect(marked ?? ""); //=> true
 * ```
 */
export function markWorkbook(bytes: Uint8Array, marks: readonly CellMark[]): Uint8Array | undefined {
  const { opened } = openPackage(bytes);
  if (opened === undefined) return undefined;
  const { archive, workbook } = opened;
  const files = new Map<string, string | Uint8Array>();
  for (const name of archive.names) files.set(name, archive.read(name).bytes ?? new Uint8Array());
  const text = (name: string | undefined) =>
    name === undefined || !files.has(name) ? undefined : decode(files.get(name) as Uint8Array | string);
  const stylesPart = readRelations(archive, workbook).find(({ kind }) => kind === "styles")?.target;
  const styles = markStyles(text(stylesPart) ?? "");
  const { entries } = readSheetList(archive, workbook, []);
  for (const [index, { name, part }] of entries.entries()) {
    const cells = cellsOf(marks.filter(({ sheet }) => sheet === name));
    const xml = text(part);
    if (cells.length === 0 || xml === undefined) continue;
    const notes = notesOf(archive, part, index);
    files.set(notes.comments, addNotes(text(notes.comments), cells));
    files.set(notes.boxes, addNoteBoxes(text(notes.boxes), cells));
    const drawn = stylesPart === undefined ? xml : markSheet(xml, cells, styles);
    files.set(part, notes.added.some(({ kind }) => kind === "vmlDrawing") ? withDrawing(drawn) : drawn);
    if (notes.added.length > 0) files.set(relationsOf(part), withRelations(text(relationsOf(part)), notes.added));
    files.set(typesPart, withTypes(text(typesPart) ?? "", notes));
  }
  if (stylesPart !== undefined) files.set(stylesPart, styles.write());
  return writeZip(Object.fromEntries(files));
}

const typesPart = "[Content_Types].xml";

function decode(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

const weight = { error: 0, warning: 1, info: 2 } as const;

/** What is said at each cell, in one text. */
function cellsOf(marks: readonly CellMark[]): MarkedCell[] {
  const byCell = new Map<string, CellMark[]>();
  for (const mark of marks) byCell.set(mark.cell, [...(byCell.get(mark.cell) ?? []), mark]);
  return [...byCell].slice(0, most).flatMap(([cell, own]): MarkedCell[] => {
    const sorted = [...own].sort((a, b) => weight[a.severity] - weight[b.severity]);
    const [row, column] = [rowOf(cell), columnOf(cell)];
    const texts = [...new Set(sorted.map(({ text }) => text))];
    return row < 1 || column < 0 ? [] : [{ row, column, severity: sorted[0]?.severity ?? "info", text: texts.join("\n\n") }];
  });
}

/** The parts that hold the notes of a sheet, and the relations that must be added for them. */
interface NoteParts {
  readonly comments: string;
  readonly boxes: string;
  readonly added: readonly Relation[];
}

function notesOf(archive: OpenArchive, part: string, index: number): NoteParts {
  const relations = readRelations(archive, part);
  const known = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const free = (name: string, ending: string) => {
    let count = index + 1;
    while (archive.names.includes(`xl/${name}${count}.${ending}`)) count += 1000;
    return `xl/${name}${count}.${ending}`;
  };
  const comments = known("comments");
  const boxes = known("vmlDrawing");
  const [ownComments, ownBoxes] = [comments ?? free("regionalPlanNotes", "xml"), boxes ?? free("drawings/regionalPlanNotes", "vml")];
  return {
    comments: ownComments,
    boxes: ownBoxes,
    added: [
      ...(comments === undefined ? [{ id: "regionalPlanNotes", kind: "comments", target: `/${ownComments}` }] : []),
      ...(boxes === undefined ? [{ id: "regionalPlanBoxes", kind: "vmlDrawing", target: `/${ownBoxes}` }] : []),
    ],
  };
}

const officeKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withRelations(xml: string | undefined, added: readonly Relation[]): string {
  const each = added.map(({ id, kind, target }) => `<Relationship Id="${id}" Type="${officeKinds}/${kind}" Target="${target}"/>`).join("");
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  return (xml ?? empty).replace(/<\/Relationships>|<Relationships([^>]*)\/>/u, (end, attributes?: string) =>
    end.startsWith("</") ? each + end : `<Relationships${attributes}>${each}</Relationships>`,
  );
}

function withTypes(xml: string, { comments, added }: NoteParts): string {
  const isNew = added.some(({ kind }) => kind === "comments");
  const vml = /Extension="vml"/iu.test(xml)
    ? ""
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const part = isNew
    ? `<Override PartName="/${comments}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`
    : "";
  return xml.replace(/<\/Types>\s*$/u, (end) => vml + part + end);
}

/** What stands behind the drawing of notes, in the order of the schema. */
const behind = "legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst";

function withDrawing(xml: string): string {
  const [, prefix = ""] = /<(\w+:)?worksheet\b/u.exec(xml) ?? [];
  const drawing = `<${prefix}legacyDrawing xmlns:rel="${officeKinds}" rel:id="regionalPlanBoxes"/>`;
  const data = new RegExp(`</${prefix}sheetData>|<${prefix}sheetData\\s*/>`, "u").exec(xml);
  const start = data === null ? xml.length : data.index + data[0].length;
  const at = start + placeFor(xml.slice(start), new RegExp(`^(?:mc:AlternateContent|${prefix}(?:${behind}))$`, "u"));
  return xml.slice(0, at) + drawing + xml.slice(at);
}

/** Where the first of some elements begins that is within no other, else where what is around them ends. */
function placeFor(xml: string, wanted: RegExp): number {
  let depth = 0;
  for (const { 0: whole, 1: close, 2: name = "", index } of xml.matchAll(/<(\/?)([\w:]+)[^>]*>/gu)) {
    if (depth === 0 && (close === "/" || wanted.test(name))) return index;
    if (close === "/") depth -= 1;
    else if (!whole.endsWith("/>")) depth += 1;
  }
  return xml.length;
}

/** The names of the sheets that people see, in their order. */
export function sheetsIn(bytes: Uint8Array): string[] {
  const { opened } = openPackage(bytes);
  if (opened === undefined) return [];
  return readSheetList(opened.archive, opened.workbook, [])
    .entries.filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
}
