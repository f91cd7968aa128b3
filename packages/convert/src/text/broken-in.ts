import { lettersWide } from "./letters-wide.ts";

/** A text on lines of at most some Chinese letters, never through the middle of a character or of a word in Latin letters. */
export function brokenIn(text: string, width: number): string[] {
  const lines = [""];
  for (const piece of text.match(/[!-~]+|\s+|[^\s!-~]/gu) ?? []) {
    const line = lines[lines.length - 1] ?? "";
    if (line !== "" && lettersWide(line) + lettersWide(piece) > width && !/^[\s，。、；：）》”]/u.test(piece))
      lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}
