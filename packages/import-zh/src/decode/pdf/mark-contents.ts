import type { MarkedLine } from "./mark-margins.ts";

/** Tells a list of contents by the dots that lead to the numbers of pages, and its title by what follows. */
export function markContents(lines: readonly MarkedLine[]): MarkedLine[] {
  const entries = lines.map((line) => line.noise === undefined && isEntry(line.text));
  return lines.map((line, index) => {
    const isTitle =
      line.noise === undefined && /^目\s*录$/u.test(line.text) && (entries[index + 1] === true || entries[index + 2] === true);
    return entries[index] === true || isTitle ? { ...line, noise: "contents" } : line;
  });
}

/** 一、总体要求……3 */
function isEntry(text: string): boolean {
  const number = /\d{1,4}$/u.exec(text.slice(-4))?.[0];
  if (number === undefined) return false;
  const lead = text.slice(0, -number.length).trimEnd().slice(-5).replaceAll(" ", "");
  return /(?:[.．·…]{3}|……)$/u.test(lead);
}
