import type { SourceText } from "./rule-context.ts";

/** What is made of each source text when it is first needed, by the ids of their documents; of one that was not given, an empty text. */
export function searchTexts<T>(documents: ReadonlyMap<string, SourceText>, make: (text: string) => T): (document: string | undefined) => T {
  const made = new Map<string, T>();
  return (document = "") => {
    const known = made.get(document);
    if (known !== undefined) return known;
    const search = make(documents.get(document)?.text ?? "");
    made.set(document, search);
    return search;
  };
}
