/** The words of a paragraph as they come, with blanks as a browser shows them. */
export interface FlowText {
  /** Adds words; runs of blanks are one, and a line break of the source between Chinese characters is none. */
  add(text: string): void;
  /** Adds words whose blanks and line breaks count. */
  addAsItIs(text: string): void;
  /** Begins a new line. */
  breakLine(): void;
  /** The words so far; what follows begins anew. */
  take(): string;
}

/** Makes an empty paragraph. */
export function flowText(): FlowText {
  let parts: string[] = [];
  let last = "\n";
  let blank: "" | " " | "\n" = "";
  const push = (part: string) => {
    if (part === "") return;
    parts.push(part);
    last = part[part.length - 1] as string;
    blank = "";
  };
  const addWord = (word: string) => {
    const isApart = last !== "\n" && blank !== "" && !(blank === "\n" && isWide(last) && isWide(word));
    push(isApart ? ` ${word}` : word);
  };
  return {
    add: (added) => {
      for (const part of added.match(/[ \t\n\r\f]+|[^ \t\n\r\f]+/gu) ?? [])
        if (!" \t\n\r\f".includes(part[0] as string)) addWord(part.replaceAll("\u00a0", " "));
        else if (blank !== "\n") blank = /[\n\r]/u.test(part) ? "\n" : " ";
    },
    addAsItIs: (added) => push(added.replace(/\r\n?/gu, "\n").replaceAll("\t", " ")),
    breakLine: () => push("\n"),
    take: () => {
      const taken = parts.join("");
      parts = [];
      last = "\n";
      blank = "";
      return taken;
    },
  };
}

/** Whether it begins with a character of Chinese text, its punctuation included: beside it a line break is no blank. */
function isWide(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x2e80 && !(code >= 0xac00 && code < 0xd7b0)) || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2460 && code < 0x2500);
}
