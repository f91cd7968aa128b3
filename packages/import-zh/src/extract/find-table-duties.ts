import { columnName } from "../lexicon/column-names.ts";
import { isOrganisation } from "../lexicon/organisation.ts";
import type { Heading } from "../outline/heading.ts";
import type { Cell, Stretch } from "../segment/block.ts";
import type { Duty } from "./duty.ts";
import { findDues, type PlanYears } from "./find-due.ts";
import { type Column, isUnitColumn, readHeader } from "./read-table.ts";
import { readTag } from "./read-tag.ts";
import { splitUnits } from "./split-units.ts";

/** A row of a table that is a task, with who has it. */
export interface TaskRow {
  /** The heading that it stands under, by its place. */
  readonly heading: number;
  readonly stretch: Stretch;
  readonly label: string | undefined;
  readonly title: Stretch | undefined;
  /** What is to be done, where a column beside that of the title says so. */
  readonly statement: Stretch | undefined;
  readonly duty: Duty;
  /** When it is to be done, where a column says so. */
  readonly due: string | undefined;
}

/** The rows of tables that name who has a duty: in a column that says so, or in cells that are wholly names of bodies. */
export function findTableDuties(headings: readonly Heading[], firstLeads: boolean, years?: PlanYears): TaskRow[] {
  const rows: TaskRow[] = [];
  let columns: readonly Column[] | undefined;
  let above: Shared | undefined;
  let hasSpans = false;
  let spanning: Spanning = new Map();
  const loose: { heading: number; stretch: Stretch }[] = [];
  let ordered = 0;
  headings.forEach(({ body }, heading) => {
    for (const stretch of body) {
      const { cells } = stretch.block;
      if (cells === undefined) {
        if (stretch.to - stretch.from > 60) columns = undefined;
        continue;
      }
      const header = columns !== undefined && goesOn(cells) ? undefined : readHeader(cells);
      if (header !== undefined) {
        columns = header;
        above = undefined;
        spanning = new Map();
        continue;
      }
      const unitColumns = columns?.flatMap((column, at) => (isUnitColumn(column) ? [at] : [])) ?? [];
      if (columns !== undefined && unitColumns.length > 0) {
        // Where it is known which cells span rows, an empty one is empty.
        hasSpans ||= cells.some(({ rowSpan = 1 }) => rowSpan > 1);
        const repeated = hasSpans ? undefined : above?.row.duty;
        const row =
          columnRow(heading, stretch, cells, columns, unitColumns, firstLeads, years, repeated, spanning) ??
          shared(above, heading, stretch, cells, columns);
        if (row !== undefined) rows.push(row);
        spanning = spanningBelow(spanning, cells);
        above = sharedBy(row, cells, unitColumns, above);
      } else {
        if (/^\d{1,3}$/.test(cells[0]?.text ?? "")) ordered++;
        loose.push({ heading, stretch });
      }
    }
  });
  const named = loose.flatMap(({ heading, stretch }) => looseRow(heading, stretch) ?? []);
  return ordered > 0 && named.length >= ordered * 0.4 ? [...rows, ...named] : rows;
}

/** By their column, the words of cells that go on in the row, and in how many more. */
type Spanning = ReadonlyMap<number, { readonly text: string; readonly left: number }>;

function spanningBelow(above: Spanning, cells: readonly Cell[]): Spanning {
  const below = new Map<number, { text: string; left: number }>();
  for (const [at, { text, left }] of above) if (left > 1) below.set(at, { text, left: left - 1 });
  cells.forEach(({ text, rowSpan = 1 }, at) => {
    if (rowSpan > 1) below.set(at, { text, left: rowSpan - 1 });
  });
  return below;
}

/** A row with units that stand in cells which go on below it, and how many rows they have left. */
interface Shared {
  readonly row: TaskRow;
  readonly left: number;
}

function sharedBy(
  row: TaskRow | undefined,
  cells: readonly Cell[],
  unitColumns: readonly number[],
  above: Shared | undefined,
): Shared | undefined {
  if (row === undefined) return undefined;
  if (row.duty === above?.row.duty) return { row: above.row, left: above.left - 1 };
  return { row, left: Math.max(...unitColumns.map((at) => cells[at]?.rowSpan ?? 1)) - 1 };
}

/** A row that says what is done, and whose units stand in a cell of a row above. */
function shared(
  above: Shared | undefined,
  heading: number,
  stretch: Stretch,
  cells: readonly Cell[],
  columns: readonly Column[],
): TaskRow | undefined {
  if (above === undefined || above.left <= 0 || cells.length < columns.length) return undefined;
  const { duty, due } = above.row;
  const title = cellNamed(titleNames, cells, columns, 0);
  return taskRow(heading, stretch, cells, duty, title, due, cellNamed(statementNames, cells, columns, 0));
}

/** Whether a row goes on with the task above: it has no number of its own and says what is done, though it name 牵头单位 as a unit. */
const goesOn = (cells: readonly Cell[]): boolean =>
  cells[0]?.text === "" && cells.some(({ text }) => text.length > 8 && !columnName.test(text));

function columnRow(
  heading: number,
  stretch: Stretch,
  cells: readonly Cell[],
  columns: readonly Column[],
  at: readonly number[],
  firstLeads: boolean,
  years: PlanYears | undefined,
  above: Duty | undefined,
  spanning: Spanning,
): TaskRow | undefined {
  // A row may lack the cells that it shares with the row above: what is at the right stays at the right.
  const shift = cells.length < columns.length ? cells.length - columns.length : 0;
  const words = at.flatMap((index) => {
    const cell = cells[index + shift] ?? cells[index];
    // Beside its own lead a row may share those who cooperate.
    const text = cell?.text || spanning.get(index)?.text || "";
    return text === "" ? [] : [{ cell, text: `${columns[index]?.name ?? ""}：${text.replaceAll(/\s+/g, "、")}` }];
  });
  const first = words.find(({ cell }) => cell !== undefined && cell.text !== "");
  const { units, isOpen } = readTag(words.map(({ text }) => text).join("；"), firstLeads && words.length === 1);
  // A cell that spans rows stands in the first of them.
  const isShared = first === undefined && cells.length >= columns.length && /^\d{1,3}$/.test(cells[0]?.text ?? "");
  const duty = isShared ? above : first?.cell && { units, isOpen, source: cellOf(stretch, first.cell) };
  if (duty === undefined || duty.units.length === 0) return undefined;
  return taskRow(
    heading,
    stretch,
    cells,
    duty,
    cellNamed(titleNames, cells, columns, shift),
    dueOf(cells, columns, shift, years),
    cellNamed(statementNames, cells, columns, shift),
  );
}

function looseRow(heading: number, stretch: Stretch): TaskRow | undefined {
  const cells = stretch.block.cells ?? [];
  const cell = cells.find(
    ({ text }) => text.length <= 60 && text !== "" && splitUnits(text).every(({ name }) => name.length <= 16 && isOrganisation(name)),
  );
  if (cell === undefined) return undefined;
  const { units, isOpen } = readTag(cell.text, false);
  const after = cells.slice(cells.indexOf(cell) + 1).find(({ text }) => text.length > 3 && !/^[\d.]+$/.test(text));
  return units.length === 0
    ? undefined
    : taskRow(heading, stretch, cells, { units, isOpen, source: cellOf(stretch, cell) }, after, undefined);
}

function taskRow(
  heading: number,
  stretch: Stretch,
  cells: readonly Cell[],
  duty: Duty,
  title: Cell | undefined,
  due: string | undefined,
  statement?: Cell,
): TaskRow {
  const first = cells[0]?.text ?? "";
  return {
    statement: statement === undefined || statement === title ? undefined : cellOf(stretch, statement),
    heading,
    stretch,
    due,
    label: /^\d{1,3}$/.test(first) ? first : undefined,
    title: title === undefined ? undefined : cellOf(stretch, title),
    duty,
  };
}

/** The date of a column such as 完成时限. */
function dueOf(cells: readonly Cell[], columns: readonly Column[], shift: number, years: PlanYears | undefined): string | undefined {
  const at = columns.findIndex(({ name }) => /时限|时间|期限|进度|年限/.test(name));
  const cell = at < 0 ? undefined : (cells[at + shift] ?? cells[at]);
  return cell === undefined ? undefined : findDues(cell.text, years).at(-1)?.date;
}

const titleNames = /任务|举措|措施|项目|事项|名称|内容|工作/;
const statementNames = /举措|措施|内容|标准|要求/;

/** The cell of the first column that is called so. */
function cellNamed(names: RegExp, cells: readonly Cell[], columns: readonly Column[], shift: number): Cell | undefined {
  const at = columns.findIndex(({ name }) => names.test(name));
  const cell = at < 0 ? undefined : (cells[at + shift] ?? cells[at]);
  return cell?.text === "" ? undefined : cell;
}

const cellOf = ({ block }: Stretch, cell: Cell): Stretch => ({ block, from: cell.from, to: cell.from + cell.text.length });
