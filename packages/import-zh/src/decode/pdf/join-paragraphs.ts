import type { MarkedLine } from "./mark-margins.ts";

/** The lines of a paragraph, in their order; what is noise stands by itself. */
export type LinesOfParagraph = readonly MarkedLine[];

/** How the lines of a document are set. */
interface Setting {
  left: number;
  right: number;
  /** From one line of a paragraph to the next. */
  leading: number;
}

/** Joins the lines of paragraphs, over the end of a page too: a line goes on where the one before it is full. */
export function joinParagraphs(lines: readonly MarkedLine[]): LinesOfParagraph[] {
  const pages = new Map<number, MarkedLine[]>();
  for (const line of lines) if (line.noise === undefined) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const settings = new Map<number, Setting>();
  const paragraphs: MarkedLine[][] = [];
  let open: MarkedLine[] | undefined;
  for (const line of lines) {
    const last = open?.[open.length - 1];
    const isMore =
      line.noise === undefined &&
      last !== undefined &&
      goesOn(last, line, settingOf(pages, last.page, settings), settingOf(pages, line.page, settings));
    if (isMore) open?.push(line);
    else paragraphs.push([line]);
    if (line.noise === undefined && !isMore) open = paragraphs[paragraphs.length - 1];
  }
  return paragraphs;
}

/** A line goes on with the next where it reaches the right edge, and the next begins at the left one, in the same size and distance. */
function goesOn(last: MarkedLine, line: MarkedLine, before: Setting, { left, leading }: Setting): boolean {
  const { size } = line;
  if (Math.abs(last.size - size) > size * 0.08) return false;
  if (last.right < before.right - size * 1.6) return false;
  if (line.left > left + size * 1.2) return false;
  return line.page !== last.page || line.baseline - last.baseline < leading * 1.3;
}

function settingOf(pages: ReadonlyMap<number, readonly MarkedLine[]>, page: number, settings: Map<number, Setting>): Setting {
  const known = settings.get(page);
  if (known !== undefined) return known;
  const own = pages.get(page) ?? [];
  const gaps = own.slice(1).map(({ baseline }, index) => baseline - (own[index] as MarkedLine).baseline);
  const setting = {
    left: quantile(own.map((line) => line.left), 0.02),
    right: quantile(own.map((line) => line.right), 0.98),
    leading: quantile(gaps, 0.4),
  };
  settings.set(page, setting);
  return setting;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
