import { containerFinding } from "../container-findings.ts";
import type { DecodedDocument, NoiseKind } from "../decoded-document.ts";
import { type Block, layOutBlocks } from "../lay-out-blocks.ts";
import type { DocxReading } from "./docx-reading.ts";
import { numberParagraphs } from "./number-paragraphs.ts";
import { type DocxPackage, openPackage } from "./open-package.ts";
import { childOf } from "./parse-xml.ts";
import { readWhole } from "./read-blocks.ts";
import { readStyles } from "./read-styles.ts";
import type { XmlElement } from "./xml-element.ts";

/**
 * Reads a .docx: what a person sees when it is open, with the automatic numbers, without what is deleted or hidden. Headers
 * stand before the text, footnotes and footers behind it, as noise. What is no .docx is a finding that says how to make one.
 *
 * @example
 * ```ts
 * import { readDocx } from "@regional-plan/import-zh/docx";
 *
 * const oldWord = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
 * (await readDocx(oldWord)).findings[0]?.rule; //=> "content/old-word"
 * ```
 */
export async function readDocx(bytes: Uint8Array): Promise<DecodedDocument> {
  const { docx, finding } = openPackage(bytes);
  if (finding !== undefined) return { text: "", paragraphs: [], findings: [finding] };
  const styles = readStyles(docx.partOf("styles"));
  const reading: DocxReading = {
    styles,
    lists: numberParagraphs(docx.partOf("numbering"), styles),
    fields: [],
    notes: new Set(),
    others: new Set(),
    margins: new Map(),
    noise: undefined,
    isCell: false,
    carried: undefined,
  };
  const body = readWhole(childOf(docx.document, "w:body")?.children ?? [], reading);
  const notes = readNotes(docx, reading);
  const [headers, footers] = (["header", "footer"] as const).map((kind) => readMargins(docx, reading, kind));
  const { text, paragraphs } = layOutBlocks([...(headers ?? []), ...body, ...notes, ...(footers ?? [])], []);
  const isEmpty = paragraphs.every(({ noise }) => noise !== undefined);
  const others = [...reading.others].map((id) => containerFinding("otherFile", { part: docx.targetOf(id) ?? id }));
  return { text, paragraphs, findings: [...docx.findings, ...others, ...(isEmpty ? [containerFinding("noText")] : [])] };
}

function readNotes(docx: DocxPackage, reading: DocxReading): Block[] {
  const wanted = [...reading.notes];
  const notesByKey = new Map<string, XmlElement>();
  for (const kind of ["footnotes", "endnotes"])
    if (wanted.some((key) => key.startsWith(kind)))
      for (const note of docx.partOf(kind)?.children ?? []) notesByKey.set(`${kind}/${note.attributes["w:id"]}`, note);
  return wanted.flatMap((key) => readAs("footnote", notesByKey.get(key), reading));
}

/** The headers or footers of all sections; the same words once. */
function readMargins(docx: DocxPackage, reading: DocxReading, wanted: "header" | "footer"): Block[] {
  const ids = [...reading.margins].filter(([, kind]) => kind === wanted).map(([id]) => id);
  const seen = new Set<string>();
  return [...new Set(ids.map((id) => docx.partById(id)))]
    .flatMap((part) => readAs(wanted, part, reading))
    .filter((block) => {
      const key = JSON.stringify(block);
      return !seen.has(key) && seen.add(key);
    });
}

function readAs(noise: NoiseKind, element: XmlElement | undefined, reading: DocxReading): Block[] {
  reading.noise = noise;
  const blocks = readWhole(element?.children ?? [], reading);
  reading.noise = undefined;
  return blocks;
}
