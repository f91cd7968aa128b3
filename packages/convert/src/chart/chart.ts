import { type PaperFigure, type PaperText, readEdtf } from "@regional-plan/model";
import { placesOf } from "../document/figure-table.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";
import { valueTicks } from "./value-ticks.ts";

/** A figure with all that is to be reckoned before it is drawn: bars for categories, lines over time. */
export interface Chart {
  /** The categories, where it has such. */
  readonly categories?: readonly PaperText[];
  /** Time, where it has no categories. */
  readonly time?: TimeScale;
  /** The numbers at the axis of the values, the least first. */
  readonly ticks: readonly number[];
  readonly series: readonly ChartSeries[];
}

/** A series, with only those of its values that have a place. */
export interface ChartSeries {
  readonly name: PaperText;
  readonly points: readonly ChartPoint[];
}

/** Where a point stands: the number of its category, or its day, counted from the last of the year 1899 as workbooks do. */
export interface ChartPoint {
  readonly at: number;
  readonly value: number | null;
}

/** A figure before it is drawn; nothing where none of its values has a place. */
export function chartOf(figure: PaperFigure): Chart | undefined {
  const { categories } = figure.along;
  const series = figure.series.map(({ name, points }) => ({
    name,
    points: points
      .flatMap(({ at, value }): ChartPoint[] => {
        const place = placeOf(at, categories?.length);
        return place === undefined || (value !== null && !Number.isFinite(value)) ? [] : [{ at: place, value }];
      })
      .sort((a, b) => a.at - b.at),
  }));
  const points = series.flatMap((one) => one.points);
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return undefined;
  const ticks = valueTicks(Math.min(...values), Math.max(...values), categories !== undefined);
  if (categories !== undefined) return { categories: placesOf(figure).map(({ text }) => text), ticks, series };
  return { time: timeScale(points.map(({ at }) => at)), ticks, series };
}

/** The last day of a date counts. What goes on without an end has none. */
function placeOf(at: number | string, categories: number | undefined): number | undefined {
  if (categories !== undefined) return typeof at === "number" && Number.isInteger(at) && at >= 0 && at < categories ? at : undefined;
  const last = readEdtf(String(at))?.last;
  return last === undefined ? undefined : dayOf(last);
}

/** A day as workbooks count it, from its ISO form. */
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
