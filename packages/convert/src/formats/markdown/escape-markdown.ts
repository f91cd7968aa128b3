/**
 * A text as Markdown shows it letter by letter, on one line: nothing in it becomes markup, HTML or a link, in CommonMark or
 * in GFM, whatever stands around it. Line breaks become blanks, and blanks around the text go, as they would when it is shown.
 */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>|#~$^]|&(?=#?[0-9A-Za-z]+;)|!$|:(?=\/\/)|@(?=[0-9A-Za-z])/gu, "\\$&")
    .replace(/\bwww(?=\.)/giu, "$&\\")
    .replace(/^[-+=:]/u, "\\$&")
    .replace(/^([0-9]{1,9})(?=[.)](?:\s|$))/u, "$1\\")
    .replace(/[\0\p{Cs}]/gu, "\uFFFD");
}

/** A footnote that is none of the definitions of links that CommonMark knows, for readers that know no footnotes. */
export function footnote(number: number, note: string): string {
  // An address, and a title in quotation marks, are all that may stand in such a definition.
  const isLikeLink = !note.includes(" ") || /^[^ ]+ +["'(]/u.test(note);
  return `[^${number}]: ${note}${isLikeLink ? " &nbsp;" : ""}`;
}

/** A table of cells that are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]/u).map(withoutBlanksAround);
  return lines.filter((line) => line !== "").join(" ");
}

/** Not by a regular expression, which would look for the end of a text at each of many blanks. */
function withoutBlanksAround(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isBlank(line.charCodeAt(start))) start++;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}

const isBlank = (code: number) => code === 0x20 || code === 0x09;
