import type { Language } from "./use-reader.ts";

/** The language that an address asks for (`?lang=en`); else the first of the reader's that the page speaks; else English. */
export function languageOf(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang");
  const spoken = [asked ?? "", ...preferred].map((tag) => /^(zh|en)(?=-|$)/iu.exec(tag)?.[0].toLowerCase());
  return spoken.find((tag) => tag === "zh" || tag === "en") ?? "en";
}
