/** A title that is broken into lines as one line: a blank stands where it keeps words of Latin letters apart. */
export function joinLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.map((line, index) => `${/^\w/u.test(line) && /\w$/u.test(lines[index - 1]?.slice(-1) ?? "") ? " " : ""}${line}`).join("");
}
