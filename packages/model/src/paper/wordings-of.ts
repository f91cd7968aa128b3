import type { OwnMessage } from "../finding/finding.ts";
import { textFor } from "../words/text-in.ts";
import type { PaperRun, PaperText, PaperWords } from "./paper.ts";

/** A text of a paper as one language has it. */
export interface Wording {
  /** The language that was asked for, or the one that stands in for it. */
  readonly language: string;
  readonly runs: readonly WordedRun[];
}

/** A run in one language. */
export interface WordedRun {
  readonly text: string;
  /** The language of this run, where that is known; another than the wording's where it is not there in that. */
  readonly language?: string;
  readonly isStrong?: boolean;
  readonly href?: string;
  readonly note?: Omit<WordedRun, "note">;
}

/**
 * A text in the languages asked for, each wording once: what is not there in one of them is shown in another, and what that
 * makes alike is not said twice. Notes stay with the first wording.
 *
 * @example
 * ```ts
 * import { wordingsOf } from "@regional-plan/model";
 *
 * const text = [{ text: { en: "Lead: ", zh: "牵头：" } }, { text: { zh: "市交通局" } }];
 * const shown = wordingsOf(text, ["zh", "en"]).map(({ runs }) => runs.map((run) => run.text).join(""));
 * shown; //=> ["牵头：市交通局", "Lead: 市交通局"]
 * wordingsOf({ zh: "轨道交通" }, ["en"])[0]?.language; //=> "zh"
 * ```
 */
export function wordingsOf(text: PaperText, languages: readonly string[]): Wording[] {
  if (!isRuns(text)) return wordingsOfWords(text, languages);
  const wordings: Wording[] = [];
  for (const language of languages) {
    const runs: WordedRun[] = [];
    for (const run of text) runs.push(wordRun(run, language, languages, wordings.length === 0));
    if (isShown(runs, wordings)) continue;
    wordings.push({ language: languageOf(runs, language), runs });
  }
  return wordings;
}

/** The same for words without form, which most texts are. */
function wordingsOfWords(words: PaperWords, languages: readonly string[]): Wording[] {
  const wordings: Wording[] = [];
  for (const language of languages) {
    const run = word(words, language, languages);
    if (isShown([run], wordings)) continue;
    wordings.push({ language: run.language ?? language, runs: [run] });
  }
  return wordings;
}

/** Whether a wording says the same. Nearly all are told apart by how long they are, before anything is joined. */
function isShown(runs: readonly WordedRun[], wordings: readonly Wording[]): boolean {
  if (wordings.length === 0) return false;
  const length = lengthOf(runs);
  let whole: string | undefined;
  for (const other of wordings) {
    if (lengthOf(other.runs) !== length) continue;
    whole ??= joined(runs);
    if (joined(other.runs) === whole) return true;
  }
  return false;
}

function lengthOf(runs: readonly WordedRun[]): number {
  let length = 0;
  for (const { text } of runs) length += text.length;
  return length;
}

function joined(runs: readonly WordedRun[]): string {
  let whole = "";
  for (const { text } of runs) whole += text;
  return whole;
}

/** The language that was asked for, where a run is in it, else that of the first that is in any. */
function languageOf(runs: readonly WordedRun[], wanted: string): string {
  let first: string | undefined;
  for (const { language } of runs) {
    if (language === wanted) return wanted;
    first ??= language;
  }
  return first ?? wanted;
}

/** The runs of a text. */
export function runsOf(text: PaperText): readonly PaperRun[] {
  return isRuns(text) ? text : [{ text }];
}

/**
 * Several texts as one, with something between them: a comma in English, 、 in Chinese.
 *
 * @example
 * ```ts
 * import { joinTexts, wordingsOf } from "@regional-plan/model";
 *
 * const text = joinTexts([{ zh: "铁路", en: "Rail" }, { zh: "公路", en: "Roads" }]);
 * wordingsOf(text, ["zh"])[0]?.runs.map((run) => run.text); //=> ["铁路", "、", "公路"]
 * ```
 */
export function joinTexts(texts: readonly PaperText[], between: PaperWords = comma): PaperRun[] {
  const runs: PaperRun[] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0) runs.push({ text: between });
    if (isRuns(text)) for (const run of text) runs.push(run);
    else runs.push({ text });
  }
  return runs;
}

const comma: OwnMessage = { en: ", ", zh: "、" };

const isRuns = (text: PaperText): text is readonly PaperRun[] => Array.isArray(text);

function wordRun({ text, isStrong, href, note }: PaperRun, language: string, all: readonly string[], isFirst: boolean): WordedRun {
  const run: Worded = word(text, language, all);
  if (isStrong !== undefined) run.isStrong = isStrong;
  if (href !== undefined) run.href = href;
  if (isFirst && note !== undefined) run.note = word(note, language, all);
  return run;
}

/** While a run is made. */
type Worded = { -readonly [K in keyof WordedRun]: WordedRun[K] };

/** Words in a language, else in one that is near it, else in another that was asked for, else in any. */
function word(words: PaperWords, language: string, all: readonly string[]): { text: string; language?: string } {
  if (typeof words === "string") return { text: words };
  const byLanguage = words as Readonly<Record<string, string>>;
  const exact = byLanguage[language];
  if (typeof exact === "string") return { text: exact, language };
  for (const wanted of [language, ...all]) {
    const text = textFor(byLanguage, wanted) ?? byLanguage[primary(wanted)];
    if (text === undefined) continue;
    const tag = Object.hasOwn(byLanguage, wanted) ? wanted : Object.keys(byLanguage).find((key) => byLanguage[key] === text);
    return { text, language: tag ?? wanted };
  }
  const [tag, text = ""] = Object.entries(byLanguage)[0] ?? [];
  return tag === undefined ? { text } : { text, language: tag };
}

/** The language without its script and region. */
const primary = (tag: string) => tag.split("-", 1)[0]?.toLowerCase() ?? "";
