import type { Column } from "./table.ts";

/**
 * The column of a text in one language: `title:zh`, 标题（中文）, “Title (zh)”.
 *
 * @example
 * ```ts
 * import { inLanguage } from "@regional-plan/convert";
 *
 * inLanguage({ name: "title", label: { en: "Title", zh: "标题" }, type: "text", required: true }, "zh").name; //=> "title:zh"
 * ```
 */
export function inLanguage(column: Column, language: string): Column {
  const { name, label } = column;
  const zh = languageNames[language] ?? language;
  return {
    ...column,
    name: `${name}:${language}`,
    label: { en: `${label.en} (${language})`, zh: `${label.zh}（${zh}）` },
    required: false,
    language,
  };
}

/** What the languages of most plans are called in a heading. */
export const languageNames: Readonly<Record<string, string>> = { zh: "中文", en: "英文", "zh-Hans": "简体中文", "zh-Hant": "繁体中文" };
