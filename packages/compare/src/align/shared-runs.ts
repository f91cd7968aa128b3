/** Where each pair of characters stands in a text. */
export type PairPlaces = ReadonlyMap<string, readonly number[]>;

/** Notes where the pairs of characters of a text stand. */
export function pairPlaces(text: string): PairPlaces {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (!isPair(pair)) continue;
    const found = places.get(pair);
    if (found === undefined) places.set(pair, [at]);
    else found.push(at);
  }
  return places;
}

/**
 * The stretches of a text that stand in another too, those that say most first. A stretch says more the longer it is and the rarer its
 * pairs of characters are; one that is part of a longer one is left out.
 */
export function sharedRuns(
  text: string,
  { text: other, places }: { readonly text: string; readonly places: PairPlaces },
  weightOf: (term: string) => number,
): string[] {
  const runs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; ) {
    let longest = 0;
    for (const place of places.get(text.slice(at, at + 2)) ?? []) {
      let length = 2;
      while (at + length < text.length && text[at + length] === other[place + length] && isWord(text.charCodeAt(at + length))) length++;
      longest = Math.max(longest, length);
    }
    if (longest === 0) at++;
    else {
      const run = wholeWords(text.slice(at, at + longest), text, at);
      let weight = 0;
      for (let from = 0; from + 1 < run.length; from++) weight += weightOf(run.slice(from, from + 2));
      for (const [word] of run.matchAll(/[A-Za-z\u00c0-\u024f]+/gu)) weight += weightOf(word.toLowerCase());
      if (weight > 0 && run.length > 1) runs.set(run, weight);
      at += longest;
    }
  }
  const sorted = [...runs].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([run]) => run);
  return sorted.filter((run, at) => !sorted.slice(0, at).some((longer) => longer.includes(run)));
}

const isPair = (pair: string) => isWord(pair.charCodeAt(0)) && isWord(pair.charCodeAt(1));

// By their codes: each sign of a text is asked about.
const isWord = (code: number) => (code >= 0x34_00 && code <= 0x9f_ff) || isLatin(code);
const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x2_4f);

/** Leaves out what is only a part of a word, where words are set apart by other signs than Chinese ones. */
function wholeWords(run: string, text: string, at: number): string {
  let [start, end] = [0, run.length];
  // What stands right behind a number is its unit: 年 of 2027年.
  if (/\d/u.test(text[at - 1] ?? "")) start++;
  if (isLatin(text.charCodeAt(at - 1))) while (start < end && isLatin(run.charCodeAt(start))) start++;
  if (isLatin(text.charCodeAt(at + run.length))) while (end > start && isLatin(run.charCodeAt(end - 1))) end--;
  return run.slice(start, end);
}
