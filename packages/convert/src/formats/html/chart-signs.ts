import { type BarLook, barLooks, lineLooks, lookOf, type PointLook, pointLooks } from "../../chart/look.ts";
import type { DrawingColours, Drawn, Pen } from "./drawn.ts";

const size = 4;

/** The sign at a point of a series. */
export function point(series: number, x: number, y: number, { colours: { ink, paper } }: Pen): Drawn {
  const d = `M${round(x)} ${round(y)}${shapes[lookOf(pointLooks, series)]}`;
  return { tag: "path", attributes: { d, fill: series === 0 ? ink : paper, stroke: ink, "stroke-width": 1.6 } };
}

/** Each sign as a way from its middle. */
const shapes: Readonly<Record<PointLook, string>> = {
  circle: `m-${size} 0a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 -${2 * size} 0`,
  square: `m-${size} -${size}h${2 * size}v${2 * size}h-${2 * size}z`,
  triangle: `m0 -${size + 1}l${size + 1} ${2 * size}h-${2 * size + 2}z`,
  diamond: `m0 -${size + 1}l${size + 1} ${size + 1}l-${size + 1} ${size + 1}l-${size + 1} -${size + 1}z`,
  x: `m-${size} -${size}l${2 * size} ${2 * size}m-${2 * size} 0l${2 * size} -${2 * size}`,
  plus: `m-${size + 1} 0h${2 * size + 2}m-${size + 1} -${size + 1}v${2 * size + 2}`,
};

/** How the line of a series looks, for the legend. */
export function lineSample(series: number, x: number, y: number, pen: Pen): Drawn[] {
  const { lengths } = lookOf(lineLooks, series);
  const line: Drawn = {
    tag: "path",
    attributes: {
      d: `M${round(x)} ${round(y)}h34`,
      stroke: pen.colours.ink,
      "stroke-width": 1.8,
      ...(lengths !== "" && { "stroke-dasharray": lengths }),
    },
  };
  return [line, point(series, x + 17, y, pen)];
}

/** A bar of a series. */
export function bar(series: number, x: number, y: number, width: number, height: number, { id, colours }: Pen): Drawn {
  const look = lookOf(barLooks, series);
  const fill = look === "none" ? colours.paper : look === "solid" ? colours.fill : `url(#${id}-${look})`;
  return { tag: "rect", attributes: { x: round(x), y: round(y), width: round(width), height, fill, stroke: colours.ink } };
}

/** What bars are filled with, under names of this figure alone. */
export function fillPatterns({ id, colours }: Pen): Drawn {
  const looks = Object.keys(tiles) as (keyof typeof tiles)[];
  return {
    tag: "defs",
    attributes: {},
    inside: looks.map((look) => ({
      tag: "pattern",
      attributes: { id: `${id}-${look}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
      inside: [{ tag: "path", attributes: { d: "M0 0h6v6h-6z", fill: colours.paper } }, tiles[look](colours)],
    })),
  };
}

const stroke =
  (d: string) =>
  ({ ink }: DrawingColours): Drawn => ({ tag: "path", attributes: { d, stroke: ink, "stroke-width": 1.4 } });

const tiles: Readonly<Record<Exclude<BarLook, "none" | "solid">, (colours: DrawingColours) => Drawn>> = {
  dkUpDiag: stroke("M0 6L6 0M-1 1L1 -1M5 7L7 5"),
  pct20: ({ ink }) => ({ tag: "path", attributes: { d: "M1 1h1.5v1.5h-1.5zM4 4h1.5v1.5h-1.5z", fill: ink } }),
  cross: stroke("M0 3h6M3 0v6"),
  dkHorz: stroke("M0 3h6"),
};

const round = (value: number) => Math.round(value * 10) / 10;
