import { codeLists, type LocalizedText } from "@regional-plan/model";

/** What a code of a list is called; one of one's own is called what it is. */
export function codeLabel(list: keyof typeof codeLists, code: string): LocalizedText {
  const { labels } = codeLists[list] as { labels: Readonly<Record<string, { en: string; zh: string }>> };
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label === undefined ? { und: code } : { en: label.en, zh: label.zh };
}
