/** A text that opens more brackets in a row than any plan is told as such, whatever else is wrong in it. */
export function nestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > 500) return true;
  }
  return false;
}

/** Where the string ends that begins at a place, at the latest with its line: one that is left open hides no brackets below. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"' || text[at] === "\n") return at;
    if (text[at] === "\\") at++;
  }
  return text.length;
}
