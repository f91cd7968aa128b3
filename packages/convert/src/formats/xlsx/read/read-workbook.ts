import type { OpenArchive } from "@regional-plan/archive";
import type { Finding } from "@regional-plan/model";
import { xlsxFinding } from "../xlsx-findings.ts";
import type { Shared } from "./cell-value.ts";
import { openPackage, readRelations } from "./open-package.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { readStyles } from "./read-styles.ts";
import { readXml } from "./read-xml.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** What the part of the workbook says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** Reads what the cells of a workbook hold. Never throws on content; nothing of what programs draw over the cells is read. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const { opened, finding } = openPackage(bytes);
  if (opened === undefined) return { sheets: [], findings: [finding] };
  const { archive, workbook } = opened;
  const findings: Finding[] = [];
  const { entries, from1904 } = readSheetList(archive, workbook, findings);
  const shared: Shared = { ...readShared(archive, workbook, findings), from1904, dates: new Map() };
  const sheets: Sheet[] = [];
  for (const { name, hidden, part } of entries) {
    const content = partBytes(archive, part, findings);
    if (content === undefined) continue;
    const read = readSheet(content, part, name, hidden, shared);
    sheets.push(read.sheet);
    findings.push(...read.findings);
  }
  if (sheets.length === 0 && findings.length === 0) findings.push(xlsxFinding("notWorkbook"));
  return { sheets, findings };
}

/** The sheets in the order in which people see them; charts and macro sheets are none. */
export function readSheetList(archive: OpenArchive, workbook: string, findings: Finding[]): { entries: SheetEntry[]; from1904: boolean } {
  const relations = new Map(readRelations(archive, workbook).map((relation) => [relation.id, relation]));
  const entries: SheetEntry[] = [];
  let from1904 = false;
  const bytes = partBytes(archive, workbook, findings);
  const finding =
    bytes &&
    readXml(bytes, workbook, {
      open: (element, attributes) => {
        if (element === "workbookPr") from1904 = ["1", "true"].includes(attributes.date1904 ?? "");
        if (element !== "sheet") return;
        const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
        const { kind, target = "" } = relations.get(id) ?? {};
        const { name = "", state = "visible" } = attributes;
        if (kind === "worksheet") entries.push({ name, hidden: state !== "visible", part: target });
      },
    });
  if (finding !== undefined) findings.push(finding);
  return { entries, from1904 };
}

function readShared(archive: OpenArchive, workbook: string, findings: Finding[]): Pick<Shared, "strings" | "formats"> {
  const relations = readRelations(archive, workbook);
  const read = <T extends { finding?: Finding | undefined }>(
    kind: string,
    reader: (bytes: Uint8Array, part: string) => T,
  ): T | undefined => {
    const part = relations.find((relation) => relation.kind === kind)?.target;
    const bytes = part === undefined ? undefined : partBytes(archive, part, findings);
    const result = bytes && reader(bytes, part as string);
    if (result?.finding !== undefined) findings.push(result.finding);
    return result;
  };
  return { strings: read("sharedStrings", readSharedStrings)?.strings ?? [], formats: read("styles", readStyles)?.formats ?? [] };
}

function partBytes(archive: OpenArchive, part: string, findings: Finding[]): Uint8Array | undefined {
  const { bytes, finding } = archive.read(part);
  if (finding !== undefined) findings.push(finding);
  return bytes;
}
