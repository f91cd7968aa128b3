import { type OpenArchive, openZip } from "@regional-plan/archive";
import type { Finding } from "@regional-plan/model";
import { containerFinding } from "../container-findings.ts";
import { parseXml } from "./parse-xml.ts";
import { refuseOtherFile } from "./refuse-other-file.ts";
import type { XmlElement } from "./xml-element.ts";

/** The parts of a .docx by what they are to the document. */
export interface DocxPackage {
  /** The text itself. */
  document: XmlElement;
  /** The first part of a kind, `styles`, `numbering`, `footnotes`; nothing where there is none. */
  partOf(kind: string): XmlElement | undefined;
  /** The part that the document names by this id: a header, a footer. */
  partById(id: string): XmlElement | undefined;
  /** The name of the file that the document names by this id. */
  targetOf(id: string): string | undefined;
  /** What was wrong with parts beside the text. */
  findings: Finding[];
}

/** A package, or why it was not opened. */
export type OpenedPackage = { docx: DocxPackage; finding?: undefined } | { docx?: undefined; finding: Finding };

/** The largest part that is parsed, in bytes: some five thousand pages. */
const largestPart = 2 ** 26;

/** Opens the archive and finds the parts by their relations, not by the names that they usually have. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const other = refuseOtherFile(bytes);
  if (other !== undefined) return { finding: other };
  const { archive, finding } = openZip(bytes);
  if (finding !== undefined) return { finding };
  const roots = readRelations(archive, "_rels/.rels", "");
  const name = roots.find(({ kind }) => kind === "officeDocument")?.target ?? "word/document.xml";
  const read = readPart(archive, name);
  if (read === undefined) return { finding: containerFinding("notDocx") };
  if (read.finding !== undefined) return { finding: read.finding };
  if (read.root.name !== "w:document") return { finding: containerFinding("notDocx") };
  return { docx: { document: read.root, ...partsAround(archive, name) } };
}

function partsAround(archive: OpenArchive, name: string): Omit<DocxPackage, "document"> {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const relations = readRelations(archive, `${folder}_rels/${name.slice(folder.length)}.rels`, folder);
  const targetsById = new Map(relations.map(({ id, target }) => [id, target]));
  const findings: Finding[] = [];
  const known = new Map<string, XmlElement | undefined>();
  const partAt = (target: string | undefined) => {
    if (target === undefined || known.has(target)) return known.get(target ?? "");
    const part = readPart(archive, target);
    if (part?.finding !== undefined) findings.push(part.finding);
    known.set(target, part?.root);
    return part?.root;
  };
  return {
    findings,
    partOf: (wanted) => partAt(relations.find(({ kind }) => kind === wanted)?.target),
    partById: (id) => partAt(targetsById.get(id)),
    targetOf: (id) => targetsById.get(id),
  };
}

interface Relation {
  id: string;
  /** The end of its type: `styles`. */
  kind: string;
  /** The name of the part in the archive. */
  target: string;
}

function readRelations(archive: OpenArchive, name: string, folder: string): Relation[] {
  const children = readPart(archive, name)?.root?.children ?? [];
  return children.map(({ attributes }) => ({
    id: attributes.Id ?? "",
    kind: attributes.Type?.slice(attributes.Type.lastIndexOf("/") + 1) ?? "",
    target: resolve(folder, attributes.Target ?? ""),
  }));
}

/** `../media/1.xml` and `/word/1.xml` are both allowed. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}

/** A part parsed; nothing where the archive has none of that name. */
function readPart(archive: OpenArchive, name: string): ReturnType<typeof parseXml> | undefined {
  const { bytes, finding } = archive.read(name);
  if (finding !== undefined) return { finding };
  if (bytes === undefined) return undefined;
  if (bytes.length > largestPart) return { finding: containerFinding("tooMuch", { part: name, limit: largestPart }) };
  return parseXml(decode(bytes), name);
}

/** Parts are in UTF-8 or UTF-16, which a mark at their beginning tells. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
