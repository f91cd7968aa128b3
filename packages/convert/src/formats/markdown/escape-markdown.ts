/** A text as Markdown shows it letter by letter, on one line: nothing in it becomes markup, HTML or a link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, (blank) => (blank.includes("\n") ? " " : blank))
    .replace(/[\\`*_[\]<>|#~$]/gu, "\\$&")
    .replace(/^([-+]|\d+[.)])(?=\s)/u, "\\$1");
}

/** A table of cells that are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
