import {
  compareEdtf,
  joinTexts,
  type PaperAxis,
  type PaperCell,
  type PaperFigure,
  type PaperPoint,
  type PaperTable,
  type PaperText,
  readEdtf,
  runsOf,
  showDate,
} from "@regional-plan/model";

/**
 * A figure as a table: what its values stand at down the side, a column for each series.
 *
 * @example
 * ```ts
 * import { figureTable } from "@regional-plan/convert/html";
 *
 * const figure = {
 *   kind: "figure",
 *   caption: { en: "Progress" },
 *   along: { title: { en: "Day" } },
 *   counted: { title: { en: "Share" } },
 *   series: [{ name: { en: "Projects" }, points: [{ at: "2024", value: 60 }] }],
 * } as const;
 * figureTable(figure).rows[0]?.cells[1]; //=> { text: "60" }
 * ```
 */
export function figureTable({ caption, id, along, counted, series }: PaperFigure): PaperTable {
  const places = placesOf({ along, series });
  const columns = series.map(({ points }) => new Map(points.map((point) => [point.at, point])));
  return {
    kind: "table",
    caption: joinTexts([caption, axisText(counted)], { zh: "：", en: ": " }),
    widths: [2, ...series.map(() => 3)],
    head: [{ cells: [{ text: axisText(along) }, ...series.map(({ name }) => ({ text: name }))] }],
    rows: places.map(({ at, text }, row) => ({
      ...(id !== undefined && row === 0 && { id }),
      cells: [{ text, isHeader: true }, ...columns.map((column) => valueCell(column.get(at)))],
    })),
  };
}

/** Everything that values stand at, in order, with what it is called: each category, or each date that has a value. */
export function placesOf({ along, series }: Pick<PaperFigure, "along" | "series">): { at: PaperPoint["at"]; text: PaperText }[] {
  if (along.categories !== undefined) return along.categories.map((text, at) => ({ at, text }));
  const dates = new Set(series.flatMap(({ points }) => points.map(({ at }) => String(at))));
  return [...dates].sort(byLastDay).map((at) => ({ at, text: showDate(at) }));
}

/** What has no last day comes last. */
function byLastDay(a: string, b: string): number {
  const [left, right] = [readEdtf(a)?.last ?? "~", readEdtf(b)?.last ?? "~"];
  return left === right ? compareEdtf(a, b) : left < right ? -1 : 1;
}

/** What an axis measures, with its unit: 累计数量（家）. */
export function axisText({ title, unit }: PaperAxis): PaperText {
  if (unit === undefined) return title;
  return [...runsOf(title), { text: { zh: "（", en: " (" } }, ...runsOf(unit), { text: { zh: "）", en: ")" } }];
}

function valueCell(point: PaperPoint | undefined): PaperCell {
  if (point === undefined || point.value === null) return { text: "" };
  return { text: String(point.value), ...(point.because && { because: point.because }) };
}
