import { allPlaces } from "./all-places.ts";

/** How many code units are looked up at once. */
export const gramLength = 4;

/** Where a text has each word, from chains of the places that begin alike; of more than `most` places, only some. */
export function indexText(text: string, gram = gramLength): (needle: string, most?: number) => readonly number[] {
  const mask = 2 ** Math.ceil(Math.log2(text.length + 1)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(text.length);
  for (let at = text.length - gram; at >= 0; at--) {
    const key = keyAt(text, at, gram) & mask;
    next[at] = first[key] ?? -1;
    first[key] = at;
  }
  const short = new Map<string, readonly number[]>();
  return (needle, most = Number.POSITIVE_INFINITY) => {
    if (needle.length < gram) return remembered(short, needle, () => scan(text, needle));
    const starts: number[] = [];
    let effort = 0;
    for (let at = first[keyAt(needle, 0, gram) & mask] ?? -1; at >= 0 && starts.length <= most; at = next[at] ?? -1) {
      effort += needle.length;
      // Where all of a text is alike, each place costs as much as the word is long.
      if (effort > mostEffort) return allPlaces(text, needle, most);
      if (text.startsWith(needle, at)) starts.push(at);
    }
    return starts;
  };
}

const mostEffort = 10_000_000;

function keyAt(text: string, at: number, gram: number): number {
  let key = 0;
  for (let index = at; index < at + gram; index++) key = Math.imul(key ^ text.charCodeAt(index), 0x9e3779b1) ^ (key >>> 15);
  return key >>> 0;
}

function remembered(known: Map<string, readonly number[]>, needle: string, find: () => readonly number[]): readonly number[] {
  const before = known.get(needle);
  if (before !== undefined) return before;
  const starts = find();
  known.set(needle, starts);
  return starts;
}

function scan(text: string, needle: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) starts.push(at);
  return starts;
}
