/** Words that are looked for at every place of a text. */
export interface WordList {
  /** How long the word is that begins at a place; 0 where none does. Of several the first of the list counts. */
  readonly lengthAt: (text: string, at: number) => number;
  /** By the code of a sign, 0 where none of the words begins with it. */
  readonly firsts: Uint8Array;
}

interface Entry {
  readonly word: string;
  /** The signs of which one must follow. */
  readonly next: string | undefined;
}

/**
 * Makes a list of the words of a pattern, /对接|协同(?=[推建])/: of one with a bracket, one of the signs in it must follow. A pattern
 * would try all of them in turn at each place, where one look at the sign that stands there rules out nearly all.
 */
export function wordList(pattern: RegExp): WordList {
  const firsts = new Uint8Array(0x10000);
  const lists: Entry[][] = [[]];
  for (const entry of pattern.source.split("|")) {
    const [word = "", next] = entry.split(/[()?=[\]]+/);
    const first = word.charCodeAt(0);
    if (firsts[first] === 0) firsts[first] = lists.push([]) - 1;
    lists[firsts[first] as number]?.push({ word, next });
  }
  const lengthAt = (text: string, at: number): number => {
    const list = firsts[text.charCodeAt(at)] ?? 0;
    if (list === 0) return 0;
    for (const { word, next } of lists[list] as Entry[]) {
      let end = 1;
      while (end < word.length && text.charCodeAt(at + end) === word.charCodeAt(end)) end++;
      if (end === word.length && (next === undefined || next.includes(text[at + end] ?? "\0"))) return end;
    }
    return 0;
  };
  return { lengthAt, firsts };
}
