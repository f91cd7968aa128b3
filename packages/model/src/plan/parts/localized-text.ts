import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { languageTagPattern } from "./patterns.ts";
import { plainText } from "./plain-text.ts";

declare const format: unique symbol;

/** A BCP 47 language tag: `zh`, `en`, `zh-Hant`. */
export type LanguageTag = string & { readonly [format]?: "language-tag" };

/**
 * One text in one or more languages. The plan's first language is the authoritative one; the others are translations
 * of it. A language that is not known is left out, never filled with an empty string.
 * @zh 一段文字的一种或多种语言版本。规划的第一种语言为准，其余为译文；没有的语言省去，不填空文本。
 *
 * @example
 * ```ts
 * import type { LocalizedText } from "@regional-plan/model";
 *
 * const title: LocalizedText = { zh: "共建轨道上的长三角", en: "Build the Yangtze River Delta on rails together" };
 * ```
 */
export interface LocalizedText {
  [language: string]: string;
}

const languageTag = z.string().max(35).regex(languageTagPattern).register(z.globalRegistry, schemaWords.LanguageTag);

/** The shape of a language tag; whether its parts are registered is the rule `structure/language-tag`. */
export const languageTagSchema = languageTag as unknown as z.ZodType<LanguageTag, LanguageTag>;

/** A localized text: a map from language tag to text that is not empty. */
export const localizedTextSchema = z
  .record(languageTag, plainText())
  .register(z.globalRegistry, schemaWords.LocalizedText) satisfies z.ZodType<LocalizedText>;
