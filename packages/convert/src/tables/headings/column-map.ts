import type { Finding } from "@regional-plan/model";
import type { GivenOptions } from "../../contract/format-options.ts";
import { tableFinding } from "../table-findings.ts";
import { type TableLayout, tableLayouts, withParts } from "../table-layout.ts";
import { byName, type Meaning, nameHeading } from "./name-heading.ts";

/** Which table a foreign sheet holds, and which field each of its headings is; an empty field leaves the column out. */
export interface ColumnMap {
  /** By the name of the sheet or file: `Sheet1: projects`. */
  readonly tables: Readonly<Record<string, string>>;
  /** By the heading: `项目名: name:zh`, `牵头: responsible:lead`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The day whose state the columns of progress tell, where the table does not say it: `asOf: 2025-06-30`. */
  readonly asOf?: string;
}

/** A map that says nothing: headings are told by what they say. */
export const noMap: ColumnMap = { tables: {}, columns: {} };

/** The map among the options of a format; one that says nothing where none was given. */
export async function columnMapIn({ columns }: GivenOptions): Promise<{ map: ColumnMap; findings: Finding[] }> {
  return typeof columns === "string" ? readColumnMap(columns) : { map: noMap, findings: [] };
}

/** Reads a map as people write it, in YAML or JSON: headings alone, or under `columns` with sheets under `tables`. */
export async function readColumnMap(text: string): Promise<{ map: ColumnMap; findings: Finding[] }> {
  const { loadYamlText } = await import("../../text/yaml/yaml-text.ts");
  const { value, findings } = await loadYamlText(text);
  if (findings.length > 0 || !isRecord(value)) return { map: noMap, findings: [...findings, tableFinding("noMap", {})] };
  const { asOf, ...headings } = value;
  const isParted = isRecord(value.columns) || isRecord(value.tables);
  const map = {
    ...{ tables: textsIn(isParted ? value.tables : {}), columns: textsIn(isParted ? value.columns : headings) },
    ...(typeof asOf === "string" && { asOf }),
  };
  const layouts = tableLayouts().flatMap(withParts);
  const tables = new Set(layouts.map(({ name }) => name));
  return {
    map,
    findings: [
      ...Object.values(map.tables).flatMap((name) => (tables.has(name) ? [] : [tableFinding("mapTable", { name })])),
      ...Object.values(map.columns).flatMap((name) =>
        name === "" || layouts.some((layout) => byName(name, layout) !== undefined) ? [] : [tableFinding("mapField", { name })],
      ),
    ],
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textsIn(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key.trim(), typeof text === "string" ? text.trim() : ""]));
}

/** What a heading means by a map, else by what it says. */
export type ReadHeading = (heading: string, layout: TableLayout) => Meaning | "leftOut" | undefined;

/** Reads headings by a map. */
export function readHeadingBy({ columns }: ColumnMap): ReadHeading {
  return (heading, layout) => {
    const mapped = Object.hasOwn(columns, heading.trim()) ? columns[heading.trim()] : undefined;
    if (mapped === undefined) return nameHeading(heading, layout);
    return mapped === "" ? "leftOut" : byName(mapped, layout);
  };
}
