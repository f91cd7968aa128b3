import type { Terminal } from "../terminal.ts";
import { displayWidth } from "./display-width.ts";

/** A table with its columns aligned; a Chinese character is two columns wide. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[], { colors }: Terminal): string {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? "")].map((cell) => displayWidth(cell))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return `${[colors.bold(line(headings)), ...rows.map(line)].join("\n")}\n`;
}

/** A text filled up with spaces to a number of columns. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
