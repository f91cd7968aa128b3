/** A straight line of a page along one of its edges, in points from the upper left corner. */
export interface Ruling {
  isUpright: boolean;
  /** Where it stands: x of an upright one, y of a level one. */
  at: number;
  from: number;
  to: number;
}

/** A matrix as PDF has it. */
export type Matrix = readonly number[];

/** What a page paints, as pdf.js gives it. */
interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Filled boxes as thin as this are lines. */
const thin = 3;
/** Shorter ones are parts of pictures and letters. */
const shortest = 6;
/** More than this is a drawing. */
const most = 20_000;

/** The lines that a page draws, by which tables are told; `ops` are the numbers of pdf.js for what can be painted. */
export function readRulings({ fnArray, argsArray }: OperatorList, ops: Readonly<Record<string, number>>, base: Matrix): Ruling[] {
  const strokes = new Set([ops.stroke, ops.closeStroke]);
  const fills = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (rulings.length > most) return [];
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = saved.pop() ?? base;
    else if (operator === ops.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      const [own] = args as [Matrix | null];
      if (own) matrix = multiply(matrix, own);
    } else if (operator === ops.constructPath) {
      const [painted, [path]] = args as [number, [Float32Array | null]];
      if (!(path instanceof Float32Array)) continue;
      if (strokes.has(painted)) addSegments(rulings, pointsOf(path, matrix));
      else if (fills.has(painted)) addThinBoxes(rulings, pointsOf(path, matrix));
    }
  }
  return rulings;
}

/** Two matrices one after the other. */
export function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

type Point = readonly [number, number];

/** How many numbers follow each sign of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0] as const;

/** The corners of each part of a path; parts that are bent have none. */
function pointsOf(path: Float32Array, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const sign = path[at] as number;
    const [x = 0, y = 0] = path.subarray(at + 1, at + 3);
    if (sign === 0) parts.push([]);
    const part = parts[parts.length - 1];
    if (sign === 0 || sign === 1) part?.push([a * x + c * y + e, b * x + d * y + f]);
    else if (sign === 4 && part?.[0] !== undefined) part.push(part[0]);
    else if (part !== undefined) part.length = 0;
    at += 1 + (lengths[sign] ?? path.length);
  }
  return parts;
}

function addSegments(rulings: Ruling[], parts: readonly Point[][]): void {
  for (const points of parts)
    for (let index = 1; index < points.length; index += 1) addRuling(rulings, points[index - 1] as Point, points[index] as Point);
}

function addThinBoxes(rulings: Ruling[], parts: readonly Point[][]): void {
  for (const points of parts) {
    if (points.length < 4 || points.length > 6) continue;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= thin) addRuling(rulings, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    else if (right - left <= thin) addRuling(rulings, [(left + right) / 2, top], [(left + right) / 2, bottom]);
  }
}

function addRuling(rulings: Ruling[], [x, y]: Point, [u, v]: Point): void {
  if (Math.abs(y - v) < 1 && Math.abs(x - u) >= shortest)
    rulings.push({ isUpright: false, at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) });
  if (Math.abs(x - u) < 1 && Math.abs(y - v) >= shortest)
    rulings.push({ isUpright: true, at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) });
}
