import { type PaperCell, type PaperTable, type PaperText, wordingsOf } from "@regional-plan/model";
import { gridOf } from "../../../document/grid.ts";
import type { CellRange } from "../read/workbook.ts";
import type { CellToWrite, NoteToWrite } from "../write/sheet-to-write.ts";

/** Cells to be written, and what goes with them; the rows of `merges` and `notes` count from the first one of the sheet. */
export interface TableCells {
  readonly rows: readonly (readonly CellToWrite[])[];
  readonly merges: readonly CellRange[];
  readonly notes: readonly NoteToWrite[];
}

/** A table of a paper as cells below the rows of a sheet that are there already: what a cell spans is merged. */
export function tableCells({ widths, head, rows }: PaperTable, languages: readonly string[], above: number): TableCells {
  const merges: CellRange[] = [];
  const notes: NoteToWrite[] = [];
  const grids = [gridOf(head, widths.length), gridOf(rows, widths.length)];
  const cells = grids.flatMap((grid, part) =>
    grid.map((line, at) =>
      line.map(({ cell, beginsRow, beginsColumn }, column): CellToWrite => {
        if (!beginsRow || !beginsColumn) return { value: "", style: "frame" };
        const row = above + (part === 0 ? 0 : head.length) + at + 1;
        // Rows may share one cell that spans none of them: a place belongs to the cell only where it does not begin there.
        let right = column;
        while (line[right + 1]?.cell === cell && line[right + 1]?.beginsColumn === false) right++;
        let bottom = row;
        for (let below = at + 1; grid[below]?.[column]?.cell === cell && grid[below]?.[column]?.beginsRow === false; below++) bottom++;
        if (bottom > row || right > column) merges.push({ top: row, left: column, bottom, right });
        const text = noteIn(cell.text, languages);
        if (text !== "") notes.push({ row, column, text });
        const isHead = part === 0 || (cell.isHeader === true && right > column);
        return { value: cellValue(cell, languages), style: isHead ? "heading" : "frame" };
      }),
    ),
  );
  return { rows: cells, merges, notes };
}

/** What a cell says, each wording on a line of its own. A number that is the same in every language is one that can be reckoned with. */
function cellValue({ text, isHeader }: PaperCell, languages: readonly string[]): string | number {
  if (typeof text === "string" && !isHeader && /^-?[0-9]/u.test(text) && String(Number(text)) === text) return Number(text);
  return linesOf(text, languages);
}

/** A text as a cell has it. */
export function linesOf(text: PaperText, languages: readonly string[]): string {
  return fitting(
    wordingsOf(text, languages)
      .map(({ runs }) => runs.map((run) => run.text).join(""))
      .join("\n"),
  );
}

/** The notes of a text, a line each. */
export function noteIn(text: PaperText, languages: readonly string[]): string {
  const [first] = wordingsOf(text, languages);
  return fitting((first?.runs ?? []).flatMap(({ note }) => note?.text ?? []).join("\n"));
}

/** The longest text that a cell holds; Excel takes a workbook with a longer one for damaged. */
const longest = 32_767;

const fitting = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`);
