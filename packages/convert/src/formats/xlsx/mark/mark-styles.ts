import { type CellMark, markColours } from "./cell-mark.ts";

/** Styles that are those of a workbook with another colour behind the cell. */
export interface MarkedStyles {
  /** The number of the style that looks like this one, coloured. */
  styleFor(style: number, severity: CellMark["severity"]): number;
  /** The style sheet with the new styles. */
  write(): string;
}

/** Adds styles to a style sheet as they are asked for. */
export function markStyles(xml: string): MarkedStyles {
  const [, prefix = ""] = /<(\w+:)?styleSheet\b/u.exec(xml) ?? [];
  const section = (name: string) => new RegExp(`<${prefix}${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${prefix}${name}>)`, "u");
  const xfs = [
    ...(section("cellXfs").exec(xml)?.[1] ?? "").matchAll(new RegExp(`<${prefix}xf\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}xf>)`, "gu")),
  ].map(([whole]) => whole);
  const fills = (section("fills").exec(xml)?.[1] ?? "").match(new RegExp(`<${prefix}fill\\b`, "gu"))?.length ?? 0;
  const added: string[] = [];
  const known = new Map<string, number>();
  const severities = Object.keys(markColours) as (keyof typeof markColours)[];

  function styleFor(style: number, severity: CellMark["severity"]): number {
    const key = `${style} ${severity}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const number = xfs.length + added.length;
    const own = xfs[style] ?? `<${prefix}xf/>`;
    added.push(withFill(own, fills + severities.indexOf(severity)));
    known.set(key, number);
    return number;
  }

  function write(): string {
    if (added.length === 0) return xml;
    const colours = severities.map(
      (severity) =>
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${markColours[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    );
    return append(append(xml, "fills", colours, fills), "cellXfs", added, xfs.length);
  }

  /** Adds to the end of a section, and counts. */
  function append(whole: string, name: string, items: readonly string[], before: number): string {
    return whole.replace(section(name), (_, inner: string | undefined) => {
      return `<${prefix}${name} count="${before + items.length}">${inner ?? ""}${items.join("")}</${prefix}${name}>`;
    });
  }

  return { styleFor, write };
}

/** A style with another colour behind it. */
function withFill(xf: string, fill: number): string {
  return xf.replace(/^<([\w:]+)([^>]*?)(\/?)>/u, (_, name: string, attributes: string, end: string) => {
    const others = attributes.replace(/\s(?:fillId|applyFill)="[^"]*"/gu, "");
    return `<${name}${others} fillId="${fill}" applyFill="1"${end}>`;
  });
}
