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
  const runs = runsOf(text);
  const wordings: Wording[] = [];
  const shown = new Set<string>();
  for (const language of languages) {
    const worded = runs.map((run) => wordRun(run, language, languages, wordings.length === 0));
    const whole = worded.map((run) => run.text).join("");
    if (shown.has(whole)) continue;
    shown.add(whole);
    const known = worded.flatMap((run) => run.language ?? []);
    wordings.push({ language: known.length === 0 || known.includes(language) ? language : (known[0] ?? language), runs: worded });
  }
  return wordings;
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
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [{ text: between }]), ...runsOf(text)]);
}

const comma: OwnMessage = { en: ", ", zh: "、" };

const isRuns = (text: PaperText): text is readonly PaperRun[] => Array.isArray(text);

function wordRun({ text, note, ...form }: PaperRun, language: string, all: readonly string[], isFirst: boolean): WordedRun {
  return { ...form, ...word(text, language, all), ...(isFirst && note !== undefined && { note: word(note, language, all) }) };
}

/** Words in a language, else in one that is near it, else in another that was asked for, else in any. */
function word(words: PaperWords, language: string, all: readonly string[]): { text: string; language?: string } {
  if (typeof words === "string") return { text: words };
  const byLanguage = words as Readonly<Record<string, string>>;
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
