/**
 * A word without what spellings differ in: case, blanks, hyphens, width, brackets, quotation marks.
 *
 * @example
 * ```ts
 * import { plainWord } from "@regional-plan/model";
 *
 * plainWord("完成 时限（年）"); //=> "完成时限年"
 * plainWord("Due-Date"); //=> "duedate"
 * ```
 */
export function plainWord(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF\s_\-“”‘’「」"'《》【】[\]()（）:：]+/gu, "");
}
