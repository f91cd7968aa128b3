/** A word without what spellings differ in: case, blanks, hyphens, width, brackets, quotation marks. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF\s_\-“”‘’「」"'《》【】[\]()（）:：]+/gu, "");
}
