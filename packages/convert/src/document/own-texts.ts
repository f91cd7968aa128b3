import type { PaperText } from "@regional-plan/model";

/**
 * The texts of words without form that each language has for itself, and none like another: nearly all words are such, and need no
 * wordings made first. Nothing for all others.
 */
export function ownTexts(text: PaperText, languages: readonly string[]): string[] | undefined {
  if (typeof text === "string") return languages.length === 0 ? [] : [text];
  if (Array.isArray(text)) return undefined;
  const texts: string[] = [];
  for (const language of languages) {
    const own = (text as Readonly<Record<string, unknown>>)[language];
    if (typeof own !== "string" || texts.includes(own)) return undefined;
    texts.push(own);
  }
  return texts;
}
