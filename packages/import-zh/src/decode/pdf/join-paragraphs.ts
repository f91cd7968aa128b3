import { guessedWidth } from "./guessed-width.ts";
import type { MarkedLine } from "./mark-margins.ts";
import type { PageLine } from "./page-lines.ts";

/** Where lines that are set together begin and end. */
export interface Setting {
  left: number;
  right: number;
  /** From one line of a paragraph to the next. */
  leading: number;
  /** How many characters a line may fall short of the right edge and still be full, whatever follows. */
  slack: number;
}

/** Fewer lines do not tell how a page is set. */
const fewest = 6;

/** Text reaches at least so far over a page; where no line does, all are short. */
const narrowest = 0.68;

/** Tells how the text of each page is set; a page with few lines as the others are, left and right pages by themselves. */
export function settingsOf(lines: readonly MarkedLine[], widths: readonly number[]): (page: number) => Setting {
  const settings = new Map<number | string, Setting>();
  const groups = new Map<number | string, MarkedLine[]>();
  for (const line of lines)
    if (line.noise === undefined)
      for (const key of [line.page, `side ${line.page % 2}`, "all"]) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [line]);
        else group.push(line);
      }
  const all = groups.get("all") ?? [];
  const slack = areIndented(all, settingOf(all)) ? 6 : 1.6;
  return (page) => {
    const keys = [page, `side ${page % 2}`, "all"];
    const key = keys.find((one) => (groups.get(one)?.length ?? 0) >= fewest) ?? "all";
    const known = settings.get(key) ?? settingOf(groups.get(key) ?? []);
    settings.set(key, known);
    return { ...known, slack, right: Math.max(known.right, (widths[page] ?? 0) * narrowest) };
  };
}

/** Whether paragraphs are indented: then what begins at the left edge goes on. Lines behind a short one tell. */
function areIndented(lines: readonly MarkedLine[], { left, right }: Setting): boolean {
  const begins = lines.filter((line, index) => {
    const last = lines[index - 1];
    return last !== undefined && last.page === line.page && last.right < right - last.size * 6;
  });
  const indented = begins.filter((line) => line.left > left + line.size * 1.2);
  return begins.length >= 4 && indented.length >= begins.length * 0.7;
}

/** How lines are set: those that are about as large as most of them, since what is printed small around a text stands further out. */
export function settingOf(all: readonly PageLine[]): Setting {
  const usual = quantile(
    all.map(({ size }) => size),
    0.5,
  );
  const lines = all.filter(({ size }) => size > usual * 0.8);
  const gaps = lines.slice(1).map(({ baseline }, index) => baseline - (lines[index] as PageLine).baseline);
  return {
    left: quantile(
      lines.map((line) => line.left),
      0.02,
    ),
    // A stop may hang over the edge.
    right: quantile(
      lines.map(({ text, right, size }) => (/[，。；：、！？”’》）)〕】]$/u.test(text.slice(-1)) ? right - size : right)),
      0.98,
    ),
    leading: quantile(
      gaps.filter((gap) => gap > 0),
      0.4,
    ),
    slack: 1.6,
  };
}

/** Joins lines to paragraphs: a line goes on where the one before it is full. */
export function joinParagraphs<L extends PageLine>(lines: readonly L[], goesOn: (last: L, line: L) => boolean): L[][] {
  const paragraphs: L[][] = [];
  let last: L | undefined;
  for (const line of lines) {
    if (last !== undefined && goesOn(last, line)) paragraphs[paragraphs.length - 1]?.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs;
}

/** The beginnings of headings and items; behind the end of a sentence or of a tag they begin anew, however full the line is. */
const label =
  /^(?:第[一二三四五六七八九十百]{1,5}[章节条篇编]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|专栏|附件)/u;

/** What stays together at the beginning of a line: brackets with what they open, a Latin word, a stop with what it follows. */
const first = /^[“‘《（(〔【]*(?:[\w%.+\-/:@]{1,60}|.)[，。；：、！？”’》）)〕】]*/u;

/** Whether a line is full, and the next begins at the left edge in the same size. A line is full that has no room for more. */
export function runsOn(last: PageLine, line: PageLine, { left, right, slack }: Setting): boolean {
  if (/[。；：！？）)]$/u.test(last.text.slice(-1)) && label.test(line.text)) return false;
  if (Math.abs(last.size - line.size) > line.size * 0.08 || line.left > left + line.size * 1.2) return false;
  const wanted = guessedWidth(first.exec(line.text)?.[0] ?? "") + 0.5;
  return last.right >= right - line.size * Math.max(slack, wanted);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
