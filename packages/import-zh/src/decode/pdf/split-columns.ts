import type { PageWord } from "./open-pdf.ts";

/** A page is set in two columns where at least so many lines stand on both sides of the gap, */
const fewest = 8;
/** which is as wide as so many characters, */
const gap = 1.2;
/** and this much of each side's lines are full: cells of a table leave more of it blank. */
const filled = 0.6;

/**
 * The words of a page in the order in which they are read: where it is set in two columns, what stands across above them, the
 * left one, the right one, and what stands across below.
 */
export function splitColumns(words: readonly PageWord[], width: number): (readonly PageWord[])[] {
  const middle = middleGap(words, width);
  if (middle === undefined) return [words];
  const across = words.filter(({ left, right }) => left < middle && right > middle);
  const [left, right] = [words.filter((word) => word.right <= middle), words.filter((word) => word.left >= middle)];
  const [top, bottom] = [Math.min(...left.map(({ baseline }) => baseline)), Math.max(...left.map(({ baseline }) => baseline))];
  if (across.some(({ baseline }) => baseline > top && baseline < bottom) || !isFilled(left) || !isFilled(right)) return [words];
  return [across.filter(({ baseline }) => baseline <= top), left, right, across.filter(({ baseline }) => baseline >= bottom)].filter(
    (part) => part.length > 0,
  );
}

/** Where hardly a word crosses the middle of the page, and words stand close on both sides of many lines. */
function middleGap(words: readonly PageWord[], width: number): number | undefined {
  const places = [0.5, 0.48, 0.52, 0.46, 0.54].map((part) => part * width);
  return places.find((place) => {
    const heights = (side: readonly PageWord[]) => new Set(side.map(({ baseline }) => Math.round(baseline / 4)));
    const near = (distance: number, { size }: PageWord) => distance >= 0 && distance < size * 6 && distance > (size * gap) / 4;
    const left = heights(words.filter((word) => near(place - word.right, word)));
    const both = heights(words.filter((word) => near(word.left - place, word) && left.has(Math.round(word.baseline / 4))));
    const crossing = heights(words.filter((word) => word.left < place && word.right > place));
    return both.size >= fewest && crossing.size * 4 < both.size;
  });
}

/** Whether lines mostly reach from the left edge of a column to its right one. */
function isFilled(words: readonly PageWord[]): boolean {
  const [left, right] = [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
  const lengths = new Map<number, number>();
  for (const { baseline, left: from, right: to } of words) {
    const height = Math.round(baseline / 4);
    lengths.set(height, (lengths.get(height) ?? 0) + to - from);
  }
  const full = [...lengths.values()].filter((length) => length > (right - left) * 0.8);
  return lengths.size >= fewest && full.length >= lengths.size * filled;
}
