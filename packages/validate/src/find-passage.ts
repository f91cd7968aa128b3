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
    const start = placeNear(text, words.slice(0, 2), at);
    return text.slice(start, placeNear(text, words.slice(-2), at + words.length - 2) + 2);
  };
}

const mostGrams = 200;
const mostPlaces = 50;

/** Where two letters stand that are expected at a place, if not far from it: words may have been left out or put in between. */
function placeNear(text: string, letters: string, expected: number): number {
  for (let shift = 0; shift <= mostShift; shift++) {
    for (const place of [expected - shift, expected + shift]) if (place >= 0 && text.startsWith(letters, place)) return place;
  }
  return Math.max(0, expected);
}

const mostShift = 12;
