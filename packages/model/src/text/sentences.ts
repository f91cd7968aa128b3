/** A sentence of a source text. */
export interface Sentence {
  /** Its words, without the spaces around it. */
  text: string;
  /** Where it begins in the text: an offset in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

/** The sentences of a text: what ends in 。！？；or at a line break, and holds a letter or digit. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfSentence(text, from);
    if (hasWord(text, from, to)) sentences.push(trimmed(text, from, to));
    from = to;
  }
  return sentences;
}

/** How many sentences a text has: as many as there are first letters or digits with the rest of a sentence behind them. */
export function countSentences(text: string): number {
  return text.match(/(?:\p{L}|\p{N})[^\n。！？；]*/gu)?.length ?? 0;
}

/**
 * The sentences of a text of which some letter or digit is not marked in `covered`, which has a byte for each UTF-16 code
 * unit. The label of a heading counts as covered.
 */
export function uncoveredSentences(text: string, covered: Uint8Array): Sentence[] {
  const sentences: Sentence[] = [];
  // What is covered are long stretches, which the engine looks through faster than a loop.
  for (let at = covered.indexOf(0); at >= 0 && at < text.length; at = covered[at] === 0 ? at : covered.indexOf(0, at)) {
    if (!isWordCharacter(text, at)) {
      at++;
      continue;
    }
    const sentence = sentenceAround(text, at);
    const afterLabel = sentence.start + (labelPattern.exec(sentence.text)?.[0].length ?? 0);
    if (at >= afterLabel) sentences.push(sentence);
    at = at < afterLabel ? afterLabel : sentence.end;
  }
  return sentences;
}

/** Labels such as 一、 and (三) belong to the heading after them. */
const labelPattern = /^(?:#+\s*)?(?:[（(]?[一二三四五六七八九十]+[）)、.]|第[一二三四五六七八九十百]+[章节条])\s*/u;

/** The sentence that a letter belongs to. */
function sentenceAround(text: string, at: number): Sentence {
  let from = at;
  while (from > 0 && !isEnd(text.charCodeAt(from - 1))) from--;
  return trimmed(text, from, endOfSentence(text, from));
}

/** Where a sentence ends that begins at a place, with all of its closing marks; on a line break, the place after it. */
function endOfSentence(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isEnd(text.charCodeAt(at))) at++;
  if (at === from) return at + 1;
  while (at < text.length && text.charCodeAt(at) !== lineFeed && isEnd(text.charCodeAt(at))) at++;
  return at;
}

const lineFeed = 0x0a;

const isEnd = (code: number): boolean => code === lineFeed || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWordCharacter(text, at)) return true;
  return false;
}

/** Most characters are Chinese, ASCII or punctuation of Chinese; the others of a text are few, and looked up once. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  if (code >= 0x2010 && code <= 0x2027) return false;
  if (code >= 0x3000 && code <= 0x3020) return code >= 0x3005 && code <= 0x3007;
  if (code >= 0xff01 && code <= 0xff0f) return false;
  let isWord = wordCharacters.get(code);
  if (isWord === undefined) {
    isWord = /\p{L}|\p{N}/u.test(String.fromCodePoint(code));
    if (wordCharacters.size < 10_000) wordCharacters.set(code, isWord);
  }
  return isWord;
}

const wordCharacters = new Map<number, boolean>();

function trimmed(text: string, from: number, to: number): Sentence {
  const whole = text.slice(from, to);
  const words = whole.trim();
  const start = from + whole.length - whole.trimStart().length;
  return { text: words, start, end: start + words.length };
}
