import { gramLength, indexText } from "./match-quotes.ts";

/** Makes a search for the passage of a text that is most like some words that it does not hold; `undefined` where none is like enough. */
export function findPassage(text: string): (words: string) => string | undefined {
  const startsOf = indexText(text);
  return (words) => {
    const last = words.length - gramLength;
    const step = Math.max(1, Math.ceil(last / mostGrams));
    const votes = new Map<number, number>();
    let grams = 0;
    for (let at = 0; at <= last; at += step) {
      grams++;
      const places = startsOf(words.slice(at, at + gramLength), mostPlaces);
      // What stands everywhere tells nothing of where the words do.
      if (places.length <= mostPlaces) for (const place of places) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
    }
    const [at, count] = [...votes].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a), [0, 0]);
    if (count * 3 <= grams) return undefined;
    const start = nearest(text, words.slice(0, 2), at);
    return text.slice(start, nearest(text, words.slice(-2), at + words.length - 2) + 2);
  };
}

const mostGrams = 200;
const mostPlaces = 50;

/** Where two letters stand that are expected at a place, if not far from it: words may have been left out or put in between. */
function nearest(text: string, letters: string, expected: number): number {
  for (let shift = 0; shift <= mostShift; shift++) {
    for (const place of [expected - shift, expected + shift]) if (place >= 0 && text.startsWith(letters, place)) return place;
  }
  return Math.max(0, expected);
}

const mostShift = 12;

/** Two texts that are much alike, cut to where they differ, with a little of what stands around. */
export function differingParts(a: string, b: string): { a: string; b: string } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const part = (text: string) => {
    const from = wordEdge(text, Math.max(0, start - around), -1);
    const to = wordEdge(text, Math.min(text.length, text.length - tail + around), 1);
    const shown = text.slice(from, to).replace(/\r?\n/gu, "↵");
    const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : `${shown}${to < text.length ? "…" : ""}`;
    return `${from > 0 ? "…" : ""}${cut}`;
  };
  return { a: part(a), b: part(b) };
}

const around = 8;
const longest = 60;

/** A place that does not cut a word written in letters, as long as none is longer than a word can be. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  for (let steps = 0; steps < 20 && isLetter(text[edge - 1]) && isLetter(text[edge]); steps++) edge += step;
  return edge;
}

const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{Script=Latin}\d]/u.test(unit);
