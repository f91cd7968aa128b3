import { decodeAnyText, type Finding } from "@regional-plan/model";
import { importFinding } from "../import-findings.ts";

/** The text of a document, or why there is none. */
export type DecodedDocument = { text: string; finding?: undefined } | { text?: undefined; finding: Finding };

/** The text of a .txt or .md file, its line ends kept and its byte-order mark left out. */
export function decodeDocument(content: string | Uint8Array, name: string): DecodedDocument {
  if (/\.(?:doc|wps)$/i.test(name)) return { finding: importFinding("oldOffice") };
  if (typeof content === "string") return checked(content.startsWith("\uFEFF") ? content.slice(1) : content);
  const [a, b, c, d] = content;
  const isOldOffice = a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
  if (isOldOffice) return { finding: importFinding("oldOffice") };
  if ((a === 0x50 && b === 0x4b) || (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46)) return { finding: importFinding("notText") };
  const decoded = decodeAnyText(content);
  return decoded === undefined ? { finding: importFinding("unreadable") } : checked(decoded.text);
}

function checked(text: string): DecodedDocument {
  return /[\u4e00-\u9fff]/.test(text) ? { text } : { finding: importFinding("noChinese") };
}
