import { type Finding, languageTagPattern } from "@regional-plan/model";
import type { Column, Sheet } from "./table.ts";
import { emptyName, type FieldLayout, type TableLayout, tableLayouts, withParts } from "./table-layout.ts";
import { inLanguage } from "./text-columns.ts";

/** A column of a sheet that is a field of what its rows describe. */
export interface BoundColumn {
  /** Where it stands in the sheet, from 0. */
  readonly index: number;
  readonly column: Column;
  /** Where the value goes; with the language, for a text in several. */
  readonly path: readonly string[];
}

/** A sheet, and which table it holds. */
export interface BoundSheet {
  readonly sheet: Sheet;
  readonly layout: TableLayout;
  /** The first row below the headings. */
  readonly first: number;
  readonly fields: readonly BoundColumn[];
  /** The columns that say where a row belongs, in the order of the layout; absent ones as `undefined`. */
  readonly keys: readonly (BoundColumn | undefined)[];
  /** The column that names what is empty. */
  readonly empty?: number;
}

/** Finds out which table each sheet holds, and which field each of its columns. */
export function bindSheets(sheets: readonly Sheet[]): { bound: BoundSheet[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const bound = sheets.flatMap((sheet) => {
    const layout = layoutsByName().get(sheet.name);
    return layout === undefined ? [] : [bindSheet(sheet, layout)];
  });
  return { bound, findings };
}

let byName: ReadonlyMap<string, TableLayout> | undefined;

const layoutsByName = () =>
  (byName ??= new Map(
    tableLayouts()
      .flatMap(withParts)
      .map((layout) => [layout.name, layout]),
  ));

function bindSheet(sheet: Sheet, layout: TableLayout): BoundSheet {
  const fields: BoundColumn[] = [];
  const keys: (BoundColumn | undefined)[] = layout.keys.map(() => undefined);
  let empty: number | undefined;
  for (const [index, heading] of (sheet.rows[0] ?? []).entries()) {
    const name = typeof heading === "string" ? heading.trim() : "";
    const key = layout.keys.findIndex((column) => column.name === name);
    const field = fieldNamed(layout, name);
    if (name === emptyName) empty = index;
    else if (key >= 0) keys[key] = { index, column: layout.keys[key] as Column, path: [] };
    else if (field !== undefined) fields.push({ index, ...field });
  }
  return { sheet, layout, first: 1, fields, keys, ...(empty !== undefined && { empty }) };
}

function fieldNamed({ fields }: TableLayout, name: string): Omit<BoundColumn, "index"> | undefined {
  const [own = "", language] = name.split(":");
  const field = fields.find(({ column }) => column.name === own);
  return field && bindField(field, language);
}

/** A field as a column; a text in several languages needs to be told which. */
export function bindField(
  { column, path, isLocalized }: FieldLayout,
  language: string | undefined,
): Omit<BoundColumn, "index"> | undefined {
  if (!isLocalized) return language === undefined ? { column, path } : undefined;
  if (language === undefined || !languageTagPattern.test(language)) return undefined;
  return { column: inLanguage(column, language), path: [...path, language] };
}
