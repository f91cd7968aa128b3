import { containerFinding } from "../container-findings.ts";
import type { DecodedDocument } from "../decoded-document.ts";
import { type Block, layOutBlocks } from "../lay-out-blocks.ts";
import { joinParagraphs, type LinesOfParagraph } from "./join-paragraphs.ts";
import { judgeText } from "./judge-text.ts";
import { markMargins } from "./mark-margins.ts";
import { openPdf } from "./open-pdf.ts";
import { pageLines } from "./page-lines.ts";

/**
 * Reads a PDF that has a text: lines by where they stand, joined to paragraphs; running heads and page numbers are noise.
 * Pages that are pictures are a finding. Nothing is fetched: the tables of Chinese fonts are built in.
 */
export async function readPdf(bytes: Uint8Array): Promise<DecodedDocument> {
  const { pages, finding } = await openPdf(bytes);
  if (finding !== undefined) return { text: "", paragraphs: [], findings: [finding] };
  const lines = markMargins(pages.map((page) => ({ height: page.height, lines: pageLines(page) })));
  const { text, paragraphs } = layOutBlocks(joinParagraphs(lines).map(blockOf), []);
  const findings = judgeText(pages, lines);
  return { text, paragraphs, findings: text === "" && findings.length === 0 ? [containerFinding("noText")] : findings };
}

function blockOf(lines: LinesOfParagraph): Block {
  const noise = lines[0]?.noise;
  const text = lines.map((line, index) => `${isBroken(lines[index - 1]?.text, line.text) ? " " : ""}${line.text}`).join("");
  return { text, ...(noise !== undefined && { noise }) };
}

/** A line that ends in a Latin word goes on with a blank; a number that is broken, without. */
function isBroken(before: string | undefined, after: string): boolean {
  return before !== undefined && /[A-Za-z,;]$/u.test(before.slice(-1)) && /^[A-Za-z]/u.test(after);
}
