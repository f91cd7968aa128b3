import type { Finding } from "@regional-plan/model";
import { containerFinding } from "../container-findings.ts";
import type { PdfPage } from "./open-pdf.ts";
import type { PageLine } from "./page-lines.ts";

/** How many unknown characters are told one by one. */
const mostTold = 20;

/** What is wrong with the text of a PDF: pages without any, characters that nobody knows, errors of recognition. */
export function judgeText(pages: readonly PdfPage[], lines: readonly PageLine[]): Finding[] {
  const findings = [...scannedPages(pages), ...unknownGlyphs(lines)];
  return findings.length > 0 && findings.every(({ rule }) => rule === "content/scanned") && lines.length === 0
    ? findings
    : [...findings, ...recognitionErrors(lines)];
}

/** Pictures of pages. Where other pages have a text, that text is worth reading. */
function scannedPages(pages: readonly PdfPage[]): Finding[] {
  const pictures = pages.flatMap(({ isPicture }, index) => (isPicture ? [index + 1] : []));
  if (pictures.length === 0) return [];
  const which = pictures.slice(0, 30).join("、") + (pictures.length > 30 ? "…" : "");
  const finding = containerFinding("scanned", { pages: pictures.length, count: pages.length, which });
  return [pages.some(({ words }) => words.length > 0) ? { ...finding, severity: "warning" } : finding];
}

/** Private characters, signs of control and of replacement: what they are, only the font's picture tells. */
function unknownGlyphs(lines: readonly PageLine[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const { text } of lines)
    for (const { 0: sign, index } of text.matchAll(/[\p{Cc}\p{Co}\ufffd]/gu)) {
      if (told.size >= mostTold) return [...told.values()];
      const glyph = `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
      const around = text.slice(Math.max(0, index - 12), index + 13);
      if (!told.has(glyph)) told.set(glyph, containerFinding("unknownGlyphs", { glyph, text: around }));
    }
  return [...told.values()];
}

/** Signs that no office writes, and that recognition makes of spots and torn characters. */
const strange = /[¤¦¨¬¯´¸¿¡ÀÂÄÅÆÇÈÊËÎÏÐÑÒÔÕÖØÙÛÝÞßâäåæçèëîïðñòôõöøùûýþÿ{}^~`\\|<>_@#$\ufffdぁ-ヿ가-힣]/gu;

/** One in a hundred characters is strange: that is no text that somebody wrote. */
const share = 0.01;

function recognitionErrors(lines: readonly PageLine[]): Finding[] {
  const text = lines.map((line) => line.text.replace(/\b(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]+/gu, "")).join("");
  const found = text.match(strange) ?? [];
  const torn = text.match(/[\u4e00-\u9fff][a-zA-Z][\u4e00-\u9fff]|\d[oOlI][\d%.]/gu) ?? [];
  const count = found.length + torn.length;
  if (text.length < 200 || count < text.length * share) return [];
  const examples = [...new Set([...found, ...torn])].slice(0, 5).join(" ");
  return [containerFinding("recognised", { count, total: text.length, examples })];
}
