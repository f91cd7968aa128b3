/** Words that are looked for at every place of a text. */
export interface WordList {
  /** How long the word is that begins at a place; 0 where none does. Of several the first of the list counts. */
  readonly lengthAt: (text: string, at: number) => number;
}

/**
 * Makes a list of words that blanks part; 协同(推建) counts only where one of the signs in brackets follows. A pattern would try
 * all of them in turn at each place, where one look at the sign that stands there rules out nearly all.
 */
export function wordList(words: string): WordList {
  const index = new Uint8Array(0x10000);
  const lists: [word: string, next: string | undefined][][] = [[]];
  for (const entry of words.split(" ")) {
    const [word = "", next] = entry.replace(")", "").split("(");
    const first = word.charCodeAt(0);
    const list = lists[index[first] as number] as [string, string | undefined][];
    if (index[first] !== 0) list.push([word, next]);
    else index[first] = lists.push([[word, next]]) - 1;
  }
  const lengthAt = (text: string, at: number): number => {
    const list = index[text.charCodeAt(at)] ?? 0;
    if (list === 0) return 0;
    for (const [word, next] of lists[list] as [string, string | undefined][]) {
      const end = at + word.length;
      if (text.startsWith(word, at) && (next === undefined || (end < text.length && next.includes(text[end] as string))))
        return word.length;
    }
    return 0;
  };
  return { lengthAt };
}
