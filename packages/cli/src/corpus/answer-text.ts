import type { Answer, AnswerValue } from "@regional-plan/corpus";
import { visibleJson } from "@regional-plan/workbench";
import { renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";

/** How an answer is printed. */
export type AnswerFormat = "text" | "csv" | "json";

/** Prints an answer: as a table for people, or for programs as CSV or as JSON, an object a row. */
export function printAnswer({ columns, rows }: Answer, format: AnswerFormat, terminal: Terminal): void {
  if (format === "text")
    terminal.print(
      renderTable(
        columns,
        rows.map((row) => row.map(shown)),
      ),
    );
  else if (format === "csv") terminal.printContent([columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join(""));
  else
    terminal.printReport(`${visibleJson(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))))}\n`);
}

const shown = (value: AnswerValue): string => (value === null ? "" : String(value).replaceAll(/\s+/gu, " "));

/** Nothing is an empty cell, an empty text one in quotes. What a spreadsheet would run is kept from it, as in the tables of a plan. */
function csvCell(value: AnswerValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return text === "" || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
