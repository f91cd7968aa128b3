/**
 * Whether a text begins as lines do, whichever stands first: with the key of the plan or of an item, which a plan has not, or
 * with an object on a line of its own and another behind it.
 */
export function beginsLines(text: string): boolean {
  return /^\s*\{\s*"(?:plan|list|item)"\s*:/u.test(text) || /^\s*\{[^\n]*\}[ \t\r]*\n[ \t\r\n]*\{/u.test(text);
}
