import { logCommand, visibleText } from "@regional-plan/workbench";
import type pc from "picocolors";

/** How a piece of a line looks on a terminal. */
export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** A piece of a line in a style. */
export interface Styled {
  style: Style;
  text: string;
}

/**
 * One line, in pieces. A piece may hold anything that a plan, a file's name or a command line holds: it is cleaned when the
 * line is printed, and can neither end the line nor colour it.
 */
export type Line = string | readonly (string | Styled)[];

/** A piece of a line in a style. */
export const styled = (style: Style, text: string): Styled => ({ style, text });

/** A line as it is printed: the one place where text becomes what a terminal is sent. */
export function renderLine(line: Line, colors: ReturnType<typeof pc.createColors>): string {
  const pieces = typeof line === "string" ? [line] : line;
  const text = pieces
    .map((piece) => (typeof piece === "string" ? visibleText(piece) : colors[piece.style](visibleText(piece.text))))
    .join("");
  return withoutCommands(text);
}

/** Build servers take what they print for commands: where a line begins with `::`, and wherever `##[` stands in it. */
function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, "$1\\u{3a}").replace(logCommand, "\\u{23}");
}
