import type { LocalizedText } from "@regional-plan/model";
import { textIn } from "./text-in.ts";
import { useReader } from "./use-reader.ts";

/** A text of the plan in the reader's language. What is in another language says so, for the voice that reads it and for its glyphs. */
export function Said({ text, language }: { text: LocalizedText; language?: string }) {
  const reader = useReader();
  const { words, lang } = textIn(text, language ?? reader.language, reader.plan.languages);
  const said = lang.startsWith("zh") ? words : withChinese(words);
  return lang === reader.language ? said : <span lang={lang}>{said}</span>;
}

/** Chinese words inside a text of another language, with the punctuation that binds them. */
export function withChinese(words: string) {
  return words.split(/(\p{Script=Han}(?:[\p{Script=Han}、，。；：“”（）]*\p{Script=Han})?)/u).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} lang="zh">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
