import type { LocalizedText } from "../plan/parts/localized-text.ts";
import { nearLanguage } from "./near-language.ts";

/**
 * The text in a language. Tags are compared without regard to letter case, as RFC 5646 (2.1.1) has it; a key that is written
 * alike goes first.
 *
 * @example
 * ```ts
 * import { textIn } from "@regional-plan/model";
 *
 * textIn({ ZH: "轨道交通" }, "zh"); //=> "轨道交通"
 * textIn({ "zh-Hant": "軌道交通" }, "zh"); //=> undefined
 * ```
 */
export function textIn(text: LocalizedText, language: string): string | undefined {
  const exact = text[language];
  if (typeof exact === "string") return exact;
  for (const key in text) if (isSameTag(key, language)) return text[key];
  return undefined;
}

/**
 * The text that a reader of a language is shown: the one in it, else one in the same language of a region or script that
 * does not speak against it.
 *
 * @example
 * ```ts
 * import { textFor } from "@regional-plan/model";
 *
 * textFor({ "zh-CN": "轨道交通", "en-GB": "Railways" }, "zh"); //=> "轨道交通"
 * textFor({ "zh-Hant": "軌道交通" }, "zh"); //=> undefined
 * ```
 */
export function textFor(text: LocalizedText, language: string): string | undefined {
  const exact = textIn(text, language);
  if (exact !== undefined) return exact;
  const wanted = [language];
  for (const key in text) if (nearLanguage(key, wanted)?.certain) return text[key];
  return undefined;
}

/**
 * The text that a reader of a language is shown where something has to stand: in that language, else in any other.
 *
 * @example
 * ```ts
 * import { textForOrAny } from "@regional-plan/model";
 *
 * textForOrAny({ zh: "轨道交通" }, "en"); //=> "轨道交通"
 * ```
 */
export function textForOrAny(text: LocalizedText, language: string): string {
  return textFor(text, language) ?? Object.values(text)[0] ?? "";
}

/**
 * Which of the two languages that the kit's own words are in a reader of a language is spoken to.
 *
 * @example
 * ```ts
 * import { wordsLanguage } from "@regional-plan/model";
 *
 * ["zh-Hans", "ZH", "fr"].map(wordsLanguage); //=> ["zh", "zh", "en"]
 * ```
 */
export function wordsLanguage(tag: string): "en" | "zh" {
  return /^zh(?:-|$)/iu.test(tag) ? "zh" : "en";
}

/**
 * Whether two language tags are one: letter case does not tell them apart.
 *
 * @example
 * ```ts
 * import { isSameTag } from "@regional-plan/model";
 *
 * isSameTag("zh-hans", "zh-Hans"); //=> true
 * ```
 */
export function isSameTag(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}
