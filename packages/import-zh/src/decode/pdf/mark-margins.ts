import type { NoiseKind } from "../decoded-document.ts";
import type { PageLine } from "./page-lines.ts";

/** A line, and what it is if it is none of the text. */
export interface MarkedLine extends PageLine {
  page: number;
  noise?: NoiseKind;
}

/** How much of a page its upper and lower margins may take. */
const margin = 0.13;
/** How many lines may stand in one. */
const mostLines = 3;

const pageNumber = /^[\s—–―\-·•~.]*(?:第\s*)?[\d０-９]{1,4}(?:\s*页)?(?:\s*[/／，,]?\s*(?:共\s*)?[\d０-９]{1,4}\s*页?)?[\s—–―\-·•~.]*$/u;
const roman = /^[\s—–\-·]*[ivxⅠ-Ⅻⅰ-ⅻIVX]{1,6}[\s—–\-·]*$/u;
/** What browsers print around a page: its address below, and above it the time, before its title. */
const printed = /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$|^\d{1,4}[/.\-年]\d{1,2}[/.\-月]\d{1,4}日?,?\s*(?:[上下]午)?\d{1,2}:\d\d/u;

/**
 * Tells running heads and page numbers from text: numbers that stand in the margin, and lines that return at the same height
 * on other pages, on every second one where left and right pages differ.
 */
export function markMargins(pages: readonly { height: number; lines: readonly PageLine[] }[]): MarkedLine[] {
  const places = new Map<string, number>();
  const ends = pages.map(({ height, lines }) => marginLines(lines, height));
  for (const { head, foot } of ends)
    for (const line of [...head, ...foot]) for (const key of keysOf(line)) places.set(key, (places.get(key) ?? 0) + 1);
  const often = pages.length > 4 ? 3 : 2;
  return pages.flatMap(({ lines }, page) => {
    const { head, foot } = ends[page] as (typeof ends)[number];
    return lines.map((line) => {
      const kind = head.includes(line) ? "header" : foot.includes(line) ? "footer" : undefined;
      if (kind === undefined) return { ...line, page };
      const returns = keysOf(line).some((key) => (places.get(key) ?? 0) >= often);
      if (isPageNumber(line.text, returns)) return { ...line, page, noise: "page-number" };
      return { ...line, page, ...((returns || printed.test(line.text)) && { noise: kind }) };
    });
  });
}

function marginLines(lines: readonly PageLine[], height: number): { head: PageLine[]; foot: PageLine[] } {
  return {
    head: lines.slice(0, mostLines).filter(({ baseline }) => baseline < height * margin),
    foot: lines.slice(-mostLines).filter(({ baseline }) => baseline > height * (1 - margin)),
  };
}

/** A bare number of four digits may be a year; with dashes around it, or where it returns, it is none. */
function isPageNumber(text: string, returns: boolean): boolean {
  return (pageNumber.test(text) || roman.test(text)) && (returns || !/^\d{4}$/u.test(text));
}

/** What makes two lines the same running head: their words but for the number of the page, and their height, give or take. */
function keysOf({ text, baseline }: PageLine): string[] {
  const words = text.replace(/[\d０-９]+/gu, "0").replace(/\s+/gu, "");
  const step = Math.floor(baseline / 8);
  return [`${step}/${words}`, `${step + (baseline % 8 < 4 ? -1 : 1)}/${words}`];
}
