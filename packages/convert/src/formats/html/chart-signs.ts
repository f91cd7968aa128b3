import { type BarLook, barLooks, lineLooks, lookOf, type PointLook, pointLooks } from "../../chart/look.ts";

const ink = "#1a1a1a";
const size = 4;

/** The sign at a point of a series. */
export function point(series: number, x: number, y: number): string {
  return `<path d="M${round(x)} ${round(y)}${shapes[lookOf(pointLooks, series)]}" fill="${series === 0 ? ink : "#fff"}" stroke="${ink}" stroke-width="1.6"/>`;
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
export function lineSample(series: number, x: number, y: number): string {
  const { lengths } = lookOf(lineLooks, series);
  const dash = lengths === "" ? "" : ` stroke-dasharray="${lengths}"`;
  return `<path d="M${round(x)} ${round(y)}h34" stroke="${ink}" stroke-width="1.8"${dash}/>${point(series, x + 17, y)}`;
}

/** A bar of a series. */
export function bar(series: number, x: number, y: number, width: number, height: number, id: string): string {
  const look = lookOf(barLooks, series);
  const fill = look === "none" ? "#fff" : look === "solid" ? "#4a4a4a" : `url(#${id}-${look})`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" fill="${fill}" stroke="${ink}"/>`;
}

/** What bars are filled with, under names of this figure alone. */
export function fillPatterns(id: string): string {
  const each = Object.entries(tiles).map(
    ([look, tile]) =>
      `<pattern id="${id}-${look}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0h6v6h-6z" fill="#fff"/>${tile}</pattern>`,
  );
  return `<defs>${each.join("")}</defs>`;
}

const stroke = (d: string) => `<path d="${d}" stroke="${ink}" stroke-width="1.4"/>`;

const tiles: Readonly<Record<Exclude<BarLook, "none" | "solid">, string>> = {
  dkUpDiag: stroke("M0 6L6 0M-1 1L1 -1M5 7L7 5"),
  pct20: `<path d="M1 1h1.5v1.5h-1.5zM4 4h1.5v1.5h-1.5z" fill="${ink}"/>`,
  cross: stroke("M0 3h6M3 0v6"),
  dkHorz: stroke("M0 3h6"),
};

const round = (value: number) => Math.round(value * 10) / 10;
