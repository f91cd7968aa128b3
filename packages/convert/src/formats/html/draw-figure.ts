import { type PaperFigure, wordingsOf } from "@regional-plan/model";
import { type Chart, type ChartPoint, chartOf } from "../../chart/chart.ts";
import { lineLooks, lookOf } from "../../chart/look.ts";
import { tickWords } from "../../chart/tick-words.ts";
import { axisText } from "../../document/figure-table.ts";
import { brokenIn } from "../../text/broken-in.ts";
import { lettersWide } from "../../text/letters-wide.ts";
import { bar, fillPatterns, lineSample, point } from "./chart-signs.ts";
import { type DrawingColours, type Drawn, type Pen, printedColours } from "./drawn.ts";

const width = 640;
const letter = 12;
const lineHeight = 16;
const bottomOf = 26;

/** The room for what is drawn, between the words around it. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/**
 * A figure drawn in the words of these languages, as elements of SVG that a page puts up and a file writes; nothing where none of its
 * values has a place. `id` begins the names inside of it, and must be its own where several stand on one page.
 *
 * @example
 * ```ts
 * import { drawFigure } from "@regional-plan/convert/html";
 *
 * const figure = {
 *   kind: "figure",
 *   caption: { en: "Progress" },
 *   along: { title: { en: "Day" } },
 *   counted: { title: { en: "Share" }, unit: "%" },
 *   series: [{ name: { en: "Projects" }, points: [{ at: "2023", value: 20 }, { at: "2024", value: 60 }] }],
 * } as const;
 * drawFigure(figure, ["en"], { id: "progress" })?.attributes["aria-label"]; //=> "Progress: Share (%)"
 * ```
 */
export function drawFigure(
  figure: PaperFigure,
  languages: readonly string[],
  { id, colours = printedColours }: { readonly id: string; readonly colours?: DrawingColours },
): Drawn | undefined {
  const chart = chartOf(figure);
  if (chart === undefined) return undefined;
  const pen: Pen = { id, colours, words: (text) => wordingsOf(text, languages).map(({ runs }) => runs.map((run) => run.text).join("")) };
  const { words } = pen;
  const { drawn, bottom } = chart.time === undefined ? drawBars(chart, pen) : drawLines(chart, pen);
  const along = words(axisText(figure.along)).join(" / ");
  const legend = legendOf(chart, pen, bottom + 2 * lineHeight + 4);
  const label = [...words(figure.caption), ...words(axisText(figure.counted))].join(": ");
  return {
    tag: "svg",
    attributes: { viewBox: `0 0 ${width} ${legend.bottom}`, role: "img", "aria-label": label, "font-size": letter },
    inside: [
      fillPatterns(pen),
      text(0, letter, words(axisText(figure.counted)).join(" / ")),
      ...drawn,
      text(width, bottom + lineHeight, along, "end"),
      ...legend.drawn,
    ],
  };
}

/** Lines over time, the values upwards. */
function drawLines({ time, ticks, series }: Chart, pen: Pen): { drawn: Drawn[]; bottom: number } {
  const { words, colours } = pen;
  const { months, ticks: days } = time ?? { months: 1, ticks: [] };
  const labels = ticks.map(numberText);
  const atDays = days.map((tick) => words(tickWords(tick, months)));
  const sides = Math.max(...atDays.flat().map(lettersWide)) * (letter / 2);
  const plot: Plot = {
    left: Math.max(Math.max(...labels.map(wide)) + 8, sides),
    right: width - Math.max(sides, 40),
    top: bottomOf,
    height: 230,
  };
  const x = scale(days[0]?.day ?? 0, days.at(-1)?.day ?? 1, plot.left, plot.right);
  const y = scale(ticks[0] ?? 0, ticks.at(-1) ?? 1, plot.top + plot.height, plot.top);
  const bottom = plot.top + plot.height;
  const drawn = [
    ...ticks.map((tick) => rule(plot.left, y(tick), plot.right, y(tick), tick === 0 || tick === ticks[0] ? colours.ink : colours.grid)),
    ...ticks.map((tick, at) => text(plot.left - 6, y(tick) + 4, labels[at] ?? "", "end")),
    ...days.map(({ day }) => rule(x(day), bottom, x(day), bottom + 4, colours.ink)),
    ...days.flatMap(({ day }, at) =>
      (atDays[at] ?? []).map((line, row) => text(x(day), bottom + 4 + (row + 1) * lineHeight - 3, line, "middle")),
    ),
  ];
  const ends: { x: number; y: number; value: number }[] = [];
  for (const [at, { points }] of series.entries()) {
    const { lengths } = lookOf(lineLooks, at);
    drawn.push({
      tag: "path",
      attributes: {
        d: pathOf(points, x, y),
        fill: "none",
        stroke: colours.ink,
        "stroke-width": 1.8,
        ...(lengths !== "" && { "stroke-dasharray": lengths }),
      },
    });
    const known = points.flatMap(({ at: day, value }) => (value === null ? [] : [{ x: x(day), y: y(value), value }]));
    drawn.push(...known.map((each) => point(at, each.x, each.y, pen)));
    const last = known.at(-1);
    if (last !== undefined) ends.push(last);
  }
  drawn.push(...apart(ends).map(({ x: end, y: middle, value }) => text(end + 8, middle + 4, numberText(value), "start", haloOf(colours))));
  return { drawn, bottom: bottom + Math.max(...atDays.map((lines) => lines.length)) * lineHeight };
}

/** From point to point; it breaks where nobody knows. */
function pathOf(points: readonly ChartPoint[], x: (at: number) => number, y: (value: number) => number): string {
  let path = "";
  let isOpen = false;
  for (const { at, value } of points) {
    if (value !== null) path += `${isOpen ? "L" : "M"}${round(x(at))} ${round(y(value))}`;
    isOpen = value !== null;
  }
  return path;
}

/** The numbers at the ends of lines, each once, moved down where they would stand in one another. */
function apart<T extends { x: number; y: number }>(ends: readonly T[]): T[] {
  const placed: T[] = [];
  for (const end of [...ends].sort((a, b) => a.y - b.y)) {
    if (placed.some(({ x, y }) => x === end.x && y === end.y)) continue;
    const above = placed.filter((other) => Math.abs(other.x - end.x) < 40).at(-1);
    placed.push(above === undefined ? end : { ...end, y: Math.max(end.y, above.y + 13) });
  }
  return placed;
}

const thick = 15;

/** Bars to the right, below one another, so that long names have room. */
function drawBars({ categories = [], ticks, series }: Chart, pen: Pen): { drawn: Drawn[]; bottom: number } {
  const { words, colours } = pen;
  const names = categories.map((category) => words(category).flatMap((line) => brokenIn(line, 14)));
  const left = Math.max(40, ...names.flat().map(wide)) + 10;
  const right = width - 50;
  const x = scale(ticks[0] ?? 0, ticks.at(-1) ?? 1, left, right);
  const drawn: Drawn[] = [];
  let top = bottomOf;
  for (const [at, lines] of names.entries()) {
    const height = Math.max(series.length * thick, lines.length * lineHeight);
    const middle = top + height / 2;
    drawn.push(...lines.map((line, row) => text(left - 8, middle + (row - lines.length / 2 + 0.8) * lineHeight, line, "end")));
    for (const [number, { points }] of series.entries()) {
      const value = points.find((each) => each.at === at)?.value;
      if (value === undefined || value === null) continue;
      const y = middle + (number - series.length / 2) * thick;
      drawn.push(bar(number, Math.min(x(0), x(value)), y + 1, Math.abs(x(value) - x(0)), thick - 2, pen));
      drawn.push(text(Math.max(x(0), x(value)) + 5, y + thick - 3, numberText(value)));
    }
    top += height + 10;
  }
  const grid = ticks.flatMap((tick) => [
    rule(x(tick), bottomOf - 4, x(tick), top, tick === 0 ? colours.ink : colours.grid),
    text(x(tick), top + lineHeight - 3, numberText(tick), "middle"),
  ]);
  return { drawn: [...grid, ...drawn], bottom: top + lineHeight };
}

/** The series by their signs, beside each other as far as there is room. */
function legendOf({ categories, series }: Chart, pen: Pen, top: number): { drawn: Drawn[]; bottom: number } {
  let [left, row] = [0, 0];
  const drawn = series.flatMap(({ name }, at) => {
    const said = pen.words(name).join(" / ");
    const room = 44 + wide(said) + 22;
    if (left > 0 && left + room > width) [left, row] = [0, row + 1];
    const y = top + row * (lineHeight + 2);
    const signs = categories === undefined ? lineSample(at, left, y - 4, pen) : [bar(at, left, y - 11, 34, 13, pen)];
    const entry = [...signs, text(left + 42, y, said)];
    left += room;
    return entry;
  });
  return { drawn, bottom: top + row * (lineHeight + 2) + 8 };
}

const wide = (words: string) => lettersWide(words) * letter;

const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  start + ((value - from) / (to - from)) * (end - start);

const round = (value: number) => Math.round(value * 10) / 10;

const rule = (x: number, y: number, toX: number, toY: number, stroke: string): Drawn => ({
  tag: "path",
  attributes: { d: `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`, stroke },
});

/** Words that lines may go through have a rim of paper. */
const haloOf = ({ paper }: DrawingColours) => ({ stroke: paper, "stroke-width": 3, "paint-order": "stroke" });

const text = (x: number, y: number, words: string, anchor = "start", form: Drawn["attributes"] = {}): Drawn => ({
  tag: "text",
  attributes: { x: round(x), y: round(y), ...(anchor !== "start" && { "text-anchor": anchor }), ...form },
  inside: words,
});

/** A number with a comma before every three digits. */
const numberText = (value: number): string => {
  const [whole = "", rest] = String(value).split(".");
  const spaced = /e/u.test(whole) ? whole : whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ",");
  return rest === undefined ? spaced : `${spaced}.${rest}`;
};
