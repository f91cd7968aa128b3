import { containerFinding } from "../container-findings.ts";
import type { DecodedDocument } from "../decoded-document.ts";
import { type Block, layOutBlocks, type ParagraphBlock } from "../lay-out-blocks.ts";
import { joinParagraphs, runsOn, type Setting, settingOf, settingsOf } from "./join-paragraphs.ts";
import { joinTables, type PlacedTable } from "./join-tables.ts";
import { judgeText } from "./judge-text.ts";
import { markContents } from "./mark-contents.ts";
import { type MarkedLine, markMargins } from "./mark-margins.ts";
import { openPdf, type PdfPage } from "./open-pdf.ts";
import { type PageLine, pageLines } from "./page-lines.ts";
import { type PageCell, type PageTable, pageTables } from "./page-tables.ts";
import { splitColumns } from "./split-columns.ts";

/**
 * Reads a PDF that has a text: lines by where they stand, joined to paragraphs, ruled tables with their cells; running heads
 * and page numbers are noise. Pages that are pictures are a finding. Nothing is fetched: what Chinese fonts need is built in.
 *
 * @example
 * ```ts
 * import { readPdf } from "@regional-plan/import-zh/pdf";
 *
 * (await readPdf(new TextEncoder().encode("no PDF"))).findings[0]?.rule; //=> "content/not-pdf"
 * ```
 */
export async function readPdf(bytes: Uint8Array): Promise<DecodedDocument> {
  const { pages, finding } = await openPdf(bytes);
  if (finding !== undefined) return { text: "", paragraphs: [], findings: [finding] };
  const parts = pages.flatMap(partsOf);
  const lines = markContents(markMargins(parts));
  const tables = parts.flatMap((part, page) => part.tables.map((table) => ({ ...table, page })));
  const widths = parts.map(({ width }) => width);
  const blocks = blocksOf([...lines, ...tables], settingsOf(lines, widths));
  const slanted = [...new Set(pages.flatMap((page) => page.slanted))].map((text): Block => ({ text, noise: "header" }));
  const { text, paragraphs } = layOutBlocks([...blocks, ...slanted], []);
  const findings = judgeText(pages, [...lines, ...tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.lines))]);
  return { text, paragraphs, findings: text === "" && findings.length === 0 ? [containerFinding("noText")] : findings };
}

/** What is read in one go: a page, or where it is set in columns, one after the other. */
interface PagePart {
  height: number;
  /** How wide the text may be; 0 where that is not known. */
  width: number;
  lines: readonly PageLine[];
  tables: readonly PageTable[];
}

function partsOf(page: PdfPage): PagePart[] {
  const { width, height } = page;
  const { tables, words } = pageTables(page);
  const columns = tables.length > 0 ? [words] : splitColumns(words, width);
  return columns.map((part, index) => ({
    height,
    width: columns.length === 1 ? width : 0,
    lines: pageLines(part),
    tables: index === 0 ? tables : [],
  }));
}

type Item = MarkedLine | PlacedTable;

/** Lines and tables in their order. What is noise stands between, and parts no paragraph and no table. */
function blocksOf(items: readonly Item[], settingOfPage: (page: number) => Setting): Block[] {
  const sorted = [...items].sort((a, b) => a.page - b.page || topOf(a) - topOf(b));
  const parts: (MarkedLine[] | PlacedTable)[] = [];
  let open: number | undefined;
  for (const item of sorted) {
    const last = open === undefined ? undefined : parts[open];
    if ("noise" in item) parts.push([item]);
    else if ("rows" in item) {
      const joined = last !== undefined && "rows" in last ? joinTables(last, item) : undefined;
      if (joined !== undefined && open !== undefined) parts[open] = joined;
      else open = parts.push(item) - 1;
    } else if (last !== undefined && !("rows" in last) && goesOn(last[last.length - 1] as MarkedLine, item, settingOfPage)) last.push(item);
    else open = parts.push([item]) - 1;
  }
  return parts.map((part) => ("rows" in part ? { rows: part.rows.map((row) => row.map(cellBlock)) } : paragraphOf(part)));
}

function topOf(item: Item): number {
  return "rows" in item ? item.top : item.baseline;
}

function goesOn(last: MarkedLine, line: MarkedLine, settingOfPage: (page: number) => Setting): boolean {
  const [before, { left, leading }] = [settingOfPage(last.page), settingOfPage(line.page)];
  if (!runsOn(last, line, { ...before, left })) return false;
  // Web pages part paragraphs by a little room; one that ends in a full line is told by it alone.
  const most = /[。！？；：）)]$/u.test(last.text.slice(-1)) ? 1.1 : 1.3;
  return line.page !== last.page || line.baseline - last.baseline < leading * most;
}

function cellBlock({ rowSpan, columnSpan, right, lines }: PageCell): { blocks: ParagraphBlock[]; rowSpan: number; columnSpan: number } {
  const setting = { ...settingOf(lines), right };
  const paragraphs = joinParagraphs(lines, (last, line) => runsOn(last, line, setting));
  return { blocks: paragraphs.map(paragraphOf), rowSpan, columnSpan };
}

function paragraphOf(lines: readonly (PageLine & Partial<MarkedLine>)[]): ParagraphBlock {
  const noise = lines[0]?.noise;
  const text = lines.map((line, index) => `${isBroken(lines[index - 1]?.text, line.text) ? " " : ""}${line.text}`).join("");
  return { text, ...(noise !== undefined && { noise }) };
}

/** A line that ends in a Latin word goes on with a blank; a number that is broken, without. */
function isBroken(before: string | undefined, after: string): boolean {
  return before !== undefined && /[A-Za-z,;]$/u.test(before.slice(-1)) && /^[A-Za-z]/u.test(after);
}
