import { isSameTag, type LocalizedText } from "@regional-plan/model";

/** Words and the language they are in. */
export interface SpokenText {
  words: string;
  lang: string;
}

/** A text in the reader's language; where there is no translation, in the plan's own, else in any. */
export function textIn(text: LocalizedText, language: string, planLanguages: readonly string[]): SpokenText {
  const tags = Object.keys(text);
  const lang =
    [language, ...planLanguages]
      .map(
        (wanted) =>
          tags.find((tag) => isSameTag(tag, wanted)) ?? tags.find((tag) => tag.toLowerCase().startsWith(`${wanted.toLowerCase()}-`)),
      )
      .find((tag) => tag !== undefined) ??
    tags[0] ??
    language;
  // A page's end inside a Chinese sentence is kept in the data; a browser would show it as a space.
  const words = (text[lang] ?? "").replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, "");
  return { words, lang };
}
