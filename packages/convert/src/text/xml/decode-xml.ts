import { type Decoded, decodeText, type Finding, maxTextLength } from "@regional-plan/model";
import { xmlFinding } from "./xml-findings.ts";

/** The text of an XML document, and what was wrong with the encoding that it names; or why there is none. */
export type DecodedXml = Decoded & { readonly warning?: Finding };

/**
 * The text of an XML document in the encoding that its byte-order mark or its declaration names, UTF-8 where neither does. A
 * document that is UTF-8 whatever it says is read as that, one that only says so as Windows-1252, and both are told.
 */
export function decodeXml(content: unknown): DecodedXml {
  if (!(content instanceof Uint8Array) || content.length > maxTextLength) return decodeText(content);
  const wide = wideEncoding(content);
  if (wide !== undefined) return decodedAs(wide, content) ?? decodeText(content);
  const declared = declaredEncoding(content);
  const encoding = declared === undefined || isWide(declared) ? "utf-8" : declared;
  const decoded = decodedAs(encoding, content);
  if (decoded !== undefined) {
    return encoding === declared || declared === undefined ? decoded : { ...decoded, warning: told(declared, "UTF-8") };
  }
  const [other, name] = encoding === "utf-8" ? ["windows-1252", "Windows-1252"] : ["utf-8", "UTF-8"];
  const otherwise = declared === undefined ? undefined : decodedAs(other as string, content);
  return otherwise === undefined ? decodeText(content) : { ...otherwise, warning: told(declared as string, name as string) };
}

/** By the byte-order mark, or by where the zeros of the first sign stand, which is `<`. */
function wideEncoding([a, b]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? "utf-16be" : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1]?.toLowerCase();
}

const isWide = (encoding: string) => /^(?:utf-?16|ucs-?2|iso-10646-ucs-2)/u.test(encoding);

function decodedAs(encoding: string, bytes: Uint8Array): { text: string } | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

const told = (declared: string, encoding: string) => xmlFinding("encoding", { declared, encoding }, { location: { line: 1, column: 1 } });
