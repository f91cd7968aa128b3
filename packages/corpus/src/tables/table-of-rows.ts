import { type Column, inLanguage, type Table, type TableLayout, type Value } from "@regional-plan/convert";
import { filledColumns } from "./corpus-table.ts";

/** The table of one plan that rows of a corpus were made of. A column that says nothing of the plan is none of its. */
export function tableOf(layout: TableLayout, names: readonly string[], rows: readonly (readonly Value[])[]): Table {
  const columns: Column[] = [];
  const cells: Value[][] = rows.map(() => []);
  const add = (column: Column, values: readonly Value[]) => {
    if (values.every((value) => value === undefined)) return;
    columns.push(column);
    for (const [index, value] of values.entries()) cells[index]?.push(value);
  };
  for (const { name, from } of filledColumns(layout)) {
    const index = names.indexOf(name);
    const values = rows.map((row) => row[index]);
    if (from.is === "cell") add(from.column, values);
    if (from.is === "others") for (const [language, texts] of byLanguage(values)) add(inLanguage(from.field, language), texts);
  }
  return { name: layout.name, label: layout.label, columns, rows: cells };
}

function byLanguage(values: readonly Value[]): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const [index, value] of values.entries()) {
    if (typeof value !== "string") continue;
    for (const [language, text] of Object.entries(JSON.parse(value) as Record<string, string>)) {
      const texts = found.get(language) ?? values.map(() => undefined);
      texts[index] = text;
      found.set(language, texts);
    }
  }
  return found;
}
