import type { Ruling } from "./read-rulings.ts";

/** A cell of a ruled table, and where it is on the page. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A table by its lines. */
export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where its columns part, from left to right. */
  columns: readonly number[];
  cells: readonly GridCell[];
  /** No line closes it below: its last row goes on on the next page. */
  isOpen: boolean;
}

/** Lines nearer than this are one: borders are drawn cell by cell, and double. */
const near = 4;

/** A row is higher than this. */
const shortestRow = 10;

/** A table of more cells is a drawing. */
const mostCells = 20_000;

/** Finds the tables that lines make: those that touch belong together, and cells are one where no line parts them. */
export function findGrids(rulings: readonly Ruling[]): Grid[] {
  return touching(rulings)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Groups of lines that touch each other, directly or through others. */
function touching(rulings: readonly Ruling[]): Ruling[][] {
  const boxes = rulings.map(
    ({ isUpright, at, from, to }) => (isUpright ? [at, from, at, to] : [from, at, to, at]) as [number, number, number, number],
  );
  const order = [...boxes.keys()].sort((a, b) => (boxes[a]?.[1] ?? 0) - (boxes[b]?.[1] ?? 0));
  const parents = boxes.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  let open: number[] = [];
  for (const index of order) {
    const [left, top, right] = boxes[index] as (typeof boxes)[number];
    open = open.filter((other) => (boxes[other]?.[3] ?? 0) >= top - near);
    for (const other of open) {
      const box = boxes[other] as (typeof boxes)[number];
      if (box[0] <= right + near && box[2] >= left - near) parents[rootOf(other)] = rootOf(index);
    }
    open.push(index);
  }
  const groups = new Map<number, Ruling[]>();
  for (const [index, ruling] of rulings.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [ruling]);
    else group.push(ruling);
  }
  return [...groups.values()];
}

function gridOf(group: readonly Ruling[]): Grid | undefined {
  const [upright, level] = [true, false].map((wanted) => group.filter(({ isUpright }) => isUpright === wanted));
  const columns = places(upright ?? []);
  const { rows, isOpen } = withOpenEnds(places(level ?? []), upright ?? []);
  if (columns.length < 2 || rows.length < 2 || columns.length * rows.length > mostCells) return undefined;
  const [width, height] = [columns.length - 1, rows.length - 1];
  const wallsRight = walls(upright ?? [], columns, rows);
  const wallsBelow = walls(level ?? [], rows, columns);
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      let columnSpan = 1;
      while (column + columnSpan < width && !wallsRight.has(key(column + columnSpan, row))) columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < height && !wallsBelow.has(key(row + rowSpan, column))) rowSpan += 1;
      for (let y = row; y < row + rowSpan; y += 1) for (let x = column; x < column + columnSpan; x += 1) taken.add(y * width + x);
      const [left, right, top, bottom] = [columns[column], columns[column + columnSpan], rows[row], rows[row + rowSpan]] as [
        number,
        number,
        number,
        number,
      ];
      cells.push({ row, column, rowSpan, columnSpan, left, right, top, bottom });
    }
  const [left, right, top, bottom] = [columns[0], columns[width], rows[0], rows[height]] as [number, number, number, number];
  return { left, right, top, bottom, columns, cells, isOpen };
}

/** A row that is cut by the end of a page has no line there; the lines between its cells tell how far it reaches. */
function withOpenEnds(rows: readonly number[], upright: readonly Ruling[]): { rows: readonly number[]; isOpen: boolean } {
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const [top, bottom] = [Math.min(...upright.map(({ from }) => from)), Math.max(...upright.map(({ to }) => to))];
  const isOpen = bottom > last + shortestRow;
  return { rows: [...(top < first - shortestRow ? [top] : []), ...rows, ...(isOpen ? [bottom] : [])], isOpen };
}

/** Where lines stand, those that are near each other as one. */
function places(rulings: readonly Ruling[]): number[] {
  const sorted = rulings.map(({ at }) => at).sort((a, b) => a - b);
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of sorted) {
    if (at - last > near) found.push(at);
    last = at;
  }
  return found;
}

/** Which cells a line parts from the one before: by the place of the line, and by the row or column that it runs along. */
function walls(rulings: readonly Ruling[], across: readonly number[], along: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { at, from, to } of rulings) {
    const place = across.findLastIndex((other) => other <= at + near);
    for (let index = 0; index + 1 < along.length; index += 1) {
      const [start, end] = [along[index] as number, along[index + 1] as number];
      if (Math.min(to, end) - Math.max(from, start) > (end - start) / 2) found.add(key(place, index));
    }
  }
  return found;
}

function key(place: number, index: number): number {
  return place * 100_000 + index;
}
