import { decodeAnyText, type Finding } from "@regional-plan/model";
import { importFinding } from "../import-findings.ts";
import type { ParagraphHint } from "../segment/hint.ts";
import type { DecodedDocument } from "./decoded-document.ts";

/** The text of a document with what its file knows of its paragraphs; without a text, the findings say why. */
export interface DocumentText {
  readonly text?: string;
  readonly hints?: readonly ParagraphHint[];
  readonly findings: readonly Finding[];
}

/**
 * The text of a document: of .txt and .md with its line ends and without its byte-order mark, of .docx, .html and .pdf what
 * their readers take from them. Those are loaded when they are needed.
 */
export async function decodeDocument(content: string | Uint8Array, name: string): Promise<DocumentText> {
  if (content.length === 0) return refuse("empty");
  if (isPicture(content)) return refuse("picture");
  if (isOffice(content, name)) return withHints(await (await import("./docx/index.ts")).readDocx(bytesOf(content)));
  if (typeof content !== "string" && begins(content, 0x25, 0x50, 0x44, 0x46))
    return withHints(await (await import("./pdf/index.ts")).readPdf(content));
  if (isHtml(content, name)) {
    const { readHtml, readHtmlBytes } = await import("./html/index.ts");
    return withHints(await (typeof content === "string" ? readHtml(content) : readHtmlBytes(content)));
  }
  const decoded = typeof content === "string" ? { text: content.replace(/^\uFEFF/, "") } : decodeAnyText(content);
  if (decoded === undefined) return refuse("unreadable");
  return /[\u4e00-\u9fff]/.test(decoded.text) ? { text: decoded.text, findings: [] } : refuse("noChinese");
}

function withHints({ text, paragraphs, findings }: DecodedDocument): DocumentText {
  if (!/[\u4e00-\u9fff]/.test(text)) return findings.length > 0 ? { findings } : refuse("noChinese");
  const hints = paragraphs.map(
    ({ start, end, level, noise, cell }): ParagraphHint => ({
      start,
      end,
      ...(level !== undefined && { heading: level }),
      ...(cell !== undefined && cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
      ...(noise !== undefined && { isNoise: true }),
    }),
  );
  return { text, hints, findings };
}

const refuse = (kind: Parameters<typeof importFinding>[0]): DocumentText => ({ findings: [importFinding(kind)] });

/** Whether a content is a file of a word processor: an archive, a compound file, RTF, or by its name. */
const isOffice = (content: string | Uint8Array, name: string): boolean =>
  begins(content, 0x50, 0x4b) ||
  begins(content, 0xd0, 0xcf, 0x11, 0xe0) ||
  begins(content, 0x7b, 0x5c, 0x72, 0x74, 0x66) ||
  /\.(?:docx?|wps)$/i.test(name);

const begins = (content: string | Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => (typeof content === "string" ? content.charCodeAt(index) : content[index]) === byte);

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);

/** PNG, JPEG, GIF, BMP, TIFF, WebP, by how they begin. */
const isPicture = (content: string | Uint8Array): boolean =>
  begins(content, 0x89, 0x50, 0x4e, 0x47) ||
  begins(content, 0xff, 0xd8, 0xff) ||
  begins(content, 0x47, 0x49, 0x46, 0x38) ||
  (begins(content, 0x42, 0x4d) && content[6] === 0 && content[7] === 0) ||
  begins(content, 0x49, 0x49, 0x2a, 0) ||
  begins(content, 0x4d, 0x4d, 0, 0x2a) ||
  (begins(content, 0x52, 0x49, 0x46, 0x46) && content[8] === 0x57);

/** Whether a content is a page: by its name, or because it begins as one does. */
function isHtml(content: string | Uint8Array, name: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  const start = typeof content === "string" ? content.slice(0, 200) : String.fromCharCode(...content.subarray(0, 200));
  return /^(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html)[\s>]/i.test(start);
}
