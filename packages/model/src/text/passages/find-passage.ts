import { foldText, unfoldedEnd } from "./fold-text.ts";
import { gramLength, indexText } from "./index-text.ts";

/** A passage of a text that is like some words. */
export interface Passage {
  readonly text: string;
  /** Whether it says the same but for what hardly shows: blanks, widths, kinds of quotation marks. */
  readonly isSame: boolean;
  /** Whether nothing else in the text does. */
  readonly isOnly: boolean;
}

/**
 * Makes a search for the passage of a text that is most like some words that it does not hold; `undefined` where none is like enough.
 *
 * @example
 * ```ts
 * import { findPassage } from "@regional-plan/model";
 *
 * findPassage("推进互联互通，加快建设沪甬\n跨海通道。")("加快建设沪甬跨海通道"); //=> { text: "加快建设沪甬\n跨海通道", isSame: true, isOnly: true }
 * ```
 */
export function findPassage(text: string): (words: string) => Passage | undefined {
  const folded = foldText(text);
  const startsOf = indexText(folded.text);
  let startsOfShort: typeof startsOf | undefined;
  const passageAt = (start: number, end: number) => text.slice(folded.at[start], unfoldedEnd(text, folded, end - 1));
  return (written) => {
    const words = foldText(written).text;
    if (words.length < shortest) return undefined;
    const isShort = words.length < 2 * gramLength;
    if (isShort) startsOfShort ??= indexText(folded.text, shortGram);
    const { votes, grams } = castVotes(words, isShort ? shortGram : gramLength, (isShort && startsOfShort) || startsOf);
    const same = [...votes.keys()].filter((at) => at >= 0 && folded.text.startsWith(words, at));
    const [first] = same;
    if (first !== undefined) return { text: passageAt(first, first + words.length), isSame: true, isOnly: same.length === 1 };
    const near = words.length < longWords ? nearOfShort(folded.text, words, votes) : nearOfLong(folded.text, words, votes, grams);
    return near && { text: passageAt(near.start, near.end), isSame: false, isOnly: false };
  };
}

/** Fewer letters stand anywhere. */
const shortest = 3;
const shortGram = 3;
/** From here on, what stands in between may be left out or put in; of fewer words each letter is compared. */
const longWords = 20;
const mostGrams = 200;
const mostPlaces = 50;

/** Where words would begin, by the places in which pieces of them stand; and how many pieces were looked up. */
function castVotes(
  words: string,
  gram: number,
  startsOf: ReturnType<typeof indexText>,
): { votes: ReadonlyMap<number, number>; grams: number } {
  const last = words.length - gram;
  const step = Math.max(1, Math.ceil(last / mostGrams));
  const votes = new Map<number, number>();
  let grams = 0;
  for (let at = 0; at <= last; at += step) {
    grams++;
    const places = startsOf(words.slice(at, at + gram), mostPlaces);
    // What stands everywhere tells nothing of where the words do.
    if (places.length <= mostPlaces) for (const place of places) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
  }
  return { votes, grams };
}

function nearOfLong(text: string, words: string, votes: ReadonlyMap<number, number>, grams: number) {
  const [at, count] = bestOf(votes, 1)[0] ?? [0, 0];
  if (count * 3 <= grams) return undefined;
  const start = placeNear(text, words.slice(0, 2), at);
  return { start, end: Math.min(text.length, placeNear(text, words.slice(-2), at + words.length - 2) + 2) };
}

/** The places that most pieces speak for, the first first among equals. */
function bestOf(votes: ReadonlyMap<number, number>, most: number): [at: number, count: number][] {
  const best: [number, number][] = [];
  for (const vote of votes) {
    const worst = best[most - 1];
    if (worst !== undefined && !isBetter(vote, worst)) continue;
    let rank = best.length;
    while (rank > 0 && isBetter(vote, best[rank - 1] ?? vote)) rank--;
    best.splice(rank, 0, vote);
    if (best.length > most) best.pop();
  }
  return best;
}

const isBetter = (a: readonly [number, number], b: readonly [number, number]) => a[1] > b[1] || (a[1] === b[1] && a[0] < b[0]);

/** Where two letters stand that are expected at a place, if not far from it: words may have been left out or put in between. */
function placeNear(text: string, letters: string, expected: number): number {
  for (let shift = 0; shift <= mostShift; shift++) {
    for (const place of [expected - shift, expected + shift]) if (place >= 0 && text.startsWith(letters, place)) return place;
  }
  return Math.max(0, expected);
}

const mostShift = 12;

/** The passage that a few letters put in, left out or replaced make of the words; fewer the shorter they are. */
function nearOfShort(text: string, words: string, votes: ReadonlyMap<number, number>) {
  const most = mostEdits(words);
  if (most === 0) return undefined;
  const found = bestOf(votes, mostCandidates)
    .map(([at]) => alignIn(text, words, Math.max(0, at - most), at + words.length + most))
    .sort((a, b) => a.edits - b.edits || a.start - b.start)[0];
  return found !== undefined && found.edits <= most ? found : undefined;
}

const mostCandidates = 3;

/** A Chinese character says about as much as three letters. */
function mostEdits(words: string): number {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const weight = han + (words.length - han) / 3;
  return weight < 6 ? 0 : Math.min(3, Math.floor((weight - 1) / 4));
}

/** The part of a stretch of text that takes the fewest edits to become the words. */
function alignIn(text: string, words: string, from: number, to: number): { start: number; end: number; edits: number } {
  const width = Math.min(to, text.length) - from;
  // For each place in the stretch: the fewest edits that make the words so far of what ends there, and where that begins.
  let [edits, starts] = [new Int32Array(width + 1), Int32Array.from({ length: width + 1 }, (_, column) => column)];
  let [nextEdits, nextStarts] = [new Int32Array(width + 1), new Int32Array(width + 1)];
  for (let letter = 1; letter <= words.length; letter++) {
    nextEdits[0] = letter;
    nextStarts[0] = 0;
    for (let column = 1; column <= width; column++) {
      let least = at(edits, column - 1) + (text.charCodeAt(from + column - 1) === words.charCodeAt(letter - 1) ? 0 : 1);
      let start = at(starts, column - 1);
      if (at(edits, column) + 1 < least) [least, start] = [at(edits, column) + 1, at(starts, column)];
      if (at(nextEdits, column - 1) + 1 < least) [least, start] = [at(nextEdits, column - 1) + 1, at(nextStarts, column - 1)];
      nextEdits[column] = least;
      nextStarts[column] = start;
    }
    [edits, nextEdits, starts, nextStarts] = [nextEdits, edits, nextStarts, starts];
  }
  const best = edits.indexOf(Math.min(...edits));
  return { start: from + at(starts, best), end: from + best, edits: at(edits, best) };
}

const at = (row: Int32Array, column: number) => row[column] ?? 0;
