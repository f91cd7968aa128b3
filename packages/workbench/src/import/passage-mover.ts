import { matchQuotes, type SourceSpan } from "@regional-plan/model";
import { longestRising } from "../merge/longest-rising.ts";

/** Where a quote of an earlier text stands in a later one; `undefined` where that does not hold it, or not for sure. */
export type MovePassage = (span: SourceSpan) => SourceSpan | undefined;

/**
 * Follows quotes from one text to the next: with the lines that both have, else between those around it, else where the quote
 * stands once in each. A quote that was not where it says before is left as it is.
 */
export function passageMover(before: string | undefined, after: string): MovePassage {
  if (before === after) return (span) => span;
  if (before === undefined) return soleMover(after);
  const lines = { before: linesOf(before), after: linesOf(after) };
  const pairs = samePlaces(lines.before, lines.after);
  const places = new Map(pairs);
  const [matchBefore, matchAfter] = [matchQuotes(before), matchQuotes(after)];
  const isOnly = (match: typeof matchAfter, quote: string) => "start" in match({ quote });

  return (span) => {
    const { quote, start } = span;
    if (start === undefined) return "start" in matchAfter(span) || !("start" in matchBefore(span)) ? span : undefined;
    if (!before.startsWith(quote, start)) return span;
    const [first, last] = [lineAt(lines.before, start), lineAt(lines.before, start + Math.max(0, quote.length - 1))];
    const there = places.get(first);
    if (there !== undefined && range(first, last).every((line) => places.get(line) === there + line - first)) {
      const moved = start - startOf(lines.before, first) + startOf(lines.after, there);
      if (after.startsWith(quote, moved)) return movedTo(span, moved, after);
    }
    const [gap, newGap] = gapAround(pairs, first, last, lines);
    const near = soleIn(before.slice(...gap), quote) === undefined ? undefined : soleIn(after.slice(...newGap), quote);
    if (near !== undefined) return movedTo(span, newGap[0] + near, after);
    if (!isOnly(matchBefore, quote)) return undefined;
    const match = matchAfter({ quote });
    return "start" in match ? movedTo(span, match.start, after) : undefined;
  };
}

/** Without the earlier text: where a quote stands in the later one, if it does once. */
function soleMover(text: string): MovePassage {
  const match = matchQuotes(text);
  return ({ start, end, ...words }) => {
    const found = match(words);
    if (!("start" in found)) return undefined;
    return movedTo({ ...words, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }, found.start, text);
  };
}

/** A span at another place. What was before it and how often it stands may be different there; where it has offsets, they tell. */
function movedTo(span: SourceSpan, start: number, text: string): SourceSpan {
  if (span.start === undefined || span.start === start) return span;
  const { prefix, occurrence: _, ...rest } = span;
  const isBehind = prefix !== undefined && text.startsWith(prefix, start - prefix.length);
  return { ...rest, ...(isBehind && { prefix }), start, end: start + span.quote.length };
}

/** The lines of a text with where they begin. */
interface Lines {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly length: number;
}

function linesOf(text: string): Lines {
  const texts = text.split("\n");
  const starts: number[] = [];
  let start = 0;
  for (const line of texts) {
    starts.push(start);
    start += line.length + 1;
  }
  return { texts: texts.map((line) => line.trimEnd()), starts, length: text.length };
}

const startOf = ({ starts, length }: Lines, line: number): number => starts[line] ?? length;

function lineAt({ starts }: Lines, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The lines that stand in both texts in the same order. */
function samePlaces(before: Lines, after: Lines): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [line, text] of after.texts.entries()) {
    const group = places.get(text);
    if (group === undefined) places.set(text, [line]);
    else group.push(line);
  }
  const taken = new Map<string, number>();
  const found = before.texts.flatMap((text, line): [number, number][] => {
    const count = taken.get(text) ?? 0;
    const there = text === "" ? undefined : places.get(text)?.[count];
    taken.set(text, count + 1);
    return there === undefined ? [] : [[line, there]];
  });
  return longestRising(found);
}

/** From the line that both have before some lines to the one after them, in both texts. */
function gapAround(
  pairs: readonly (readonly [number, number])[],
  first: number,
  last: number,
  { before, after }: { readonly before: Lines; readonly after: Lines },
): readonly [readonly [number, number], readonly [number, number]] {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.[0] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const above = pairs[low - 1] ?? [-1, -1];
  const below = pairs.slice(low).find(([line]) => line > last) ?? [before.texts.length, after.texts.length];
  return [
    [startOf(before, above[0] + 1), startOf(before, below[0])],
    [startOf(after, above[1] + 1), startOf(after, below[1])],
  ];
}

/** Where some words stand, if they do once. */
function soleIn(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? undefined : at;
}
