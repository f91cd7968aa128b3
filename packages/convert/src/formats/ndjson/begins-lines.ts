/**
 * Whether a text begins as lines do, whichever stands first: with the key of the plan or of an item, which a plan has not, or
 * with an object on a line of its own and another behind it.
 */
export function beginsLines(text: string): boolean {
  return /^\s*\{\s*"(?:plan|list|item)"\s*:/u.test(text) || hasObjectOnLine(text);
}

/** No expression looks for the end of the line: it runs out of room where a large plan stands on a single one. */
function hasObjectOnLine(text: string): boolean {
  const start = text.search(/\S/u);
  const end = text.indexOf("\n", start);
  if (text[start] !== "{" || end < 0) return false;
  let last = end - 1;
  while (isBlank(text[last])) last--;
  let next = end + 1;
  while (isBlank(text[next]) || text[next] === "\n") next++;
  return text[last] === "}" && text[next] === "{";
}

const isBlank = (letter: string | undefined) => letter === " " || letter === "\t" || letter === "\r";
