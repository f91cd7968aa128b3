import { type OpenArchive, openZip } from "@regional-plan/archive";
import type { Finding } from "@regional-plan/model";
import { xlsxFinding } from "../xlsx-findings.ts";
import { readXml } from "./read-xml.ts";
import { refuseOtherFile } from "./refuse-other-file.ts";

/** The archive of a workbook, and which of its parts is the workbook. */
export interface XlsxPackage {
  readonly archive: OpenArchive;
  /** The name of the part that lists the sheets. */
  readonly workbook: string;
}

/** What one part says of another. */
export interface Relation {
  readonly id: string;
  /** The end of its type, which is the same in both variants of the format: `worksheet`. */
  readonly kind: string;
  /** The name of the other part. */
  readonly target: string;
}

/** Opens the archive and finds the workbook by its relations, not by the name that it usually has. */
export function openPackage(bytes: Uint8Array): { opened: XlsxPackage; finding?: undefined } | { opened?: undefined; finding: Finding } {
  const other = refuseOtherFile(bytes);
  if (other !== undefined) return { finding: other };
  const { archive, finding } = openZip(bytes);
  if (finding !== undefined) return { finding };
  const root = readRelations(archive, "").find(({ kind }) => kind === "officeDocument")?.target;
  const workbook = archive.names.find((name) => name === (root ?? "xl/workbook.xml"));
  return workbook !== undefined && /\.xml$/iu.test(workbook) && !workbook.startsWith("word/") && !workbook.startsWith("ppt/")
    ? { opened: { archive, workbook } }
    : { finding: xlsxFinding("notWorkbook") };
}

/** What a part says of others; `""` is the package itself. */
export function readRelations(archive: OpenArchive, part: string): Relation[] {
  const { bytes } = archive.read(relationsOf(part));
  if (bytes === undefined) return [];
  const relations: Relation[] = [];
  readXml(bytes, relationsOf(part), {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), target: resolveTarget(folderOf(part), Target) });
    },
  });
  return relations;
}

/** Where a part's relations stand: `xl/_rels/workbook.xml.rels`. */
export const relationsOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

const folderOf = (part: string) => part.slice(0, part.lastIndexOf("/") + 1);

/** `../comments1.xml` and `/xl/comments1.xml` are both allowed. */
function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}
