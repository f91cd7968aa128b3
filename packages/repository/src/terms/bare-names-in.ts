/**
 * The names of fields, lists and codes that a Chinese sentence has in quotation marks and does not say in Chinese: “due”, where
 * 完成时限（due） is meant.
 */
export function bareNamesIn(text: string, names: ReadonlySet<string>): string[] {
  if (!/\p{sc=Han}/u.test(text)) return [];
  return [...text.matchAll(/“([\w-]+)”(?!（)/gu)].map(([, name = ""]) => name).filter((name) => names.has(name));
}
