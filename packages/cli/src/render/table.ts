import { type Line, styled } from "../line.ts";
import { displayWidth } from "./display-width.ts";

/** A table with its columns aligned; a Chinese character is two columns wide. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): Line[] {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? "")].map((cell) => displayWidth(cell))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [[styled("bold", line(headings))], ...rows.map(line)];
}

/** A text filled up with spaces to a number of columns. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
