import { codeLists } from "@regional-plan/model/code-lists";
import type { Language } from "./use-reader.ts";

/** The label of a code in the reader's language; one's own code as it is written. */
export function codeLabel(list: keyof typeof codeLists, code: string, language: Language): string {
  const labels: Readonly<Record<string, { zh: string; en: string }>> = codeLists[list].labels;
  return (Object.hasOwn(labels, code) ? labels[code]?.[language] : undefined) ?? code;
}
