import type { Column } from "../../../tables/table.ts";
import { emptyName, type TableLayout } from "../../../tables/table-layout.ts";
import { inLanguage, languageNames } from "../../../tables/text-columns.ts";

/** What stands above a column: its name in both languages, one below the other. */
export const headingOf = ({ label }: Pick<Column, "label">): string => `${label.zh}\n${label.en}`;

/** The names of columns by what was written above them; for a text in several languages, that of the language too. */
export function columnNamed(layout: TableLayout, heading: string): string | undefined {
  const known = headingsOf(layout);
  const [zh = "", en] = heading.split("\n");
  const plain = known.get(heading);
  if (plain !== undefined || en === undefined) return plain;
  const [, own = "", word = ""] = /^(.*)（([^（）]+)）$/u.exec(zh) ?? [];
  const language = Object.entries(languageNames).find(([, name]) => name === word)?.[0] ?? word;
  const field = layout.fields.find(({ column, isLocalized }) => isLocalized && column.label.zh === own);
  return field && headingOf(inLanguage(field.column, language)) === heading ? `${field.column.name}:${language}` : undefined;
}

function headingsOf(layout: TableLayout): ReadonlyMap<string, string> {
  const made = byLayout.get(layout);
  if (made !== undefined) return made;
  const columns = [...layout.keys, ...layout.fields.filter(({ isLocalized }) => !isLocalized).map(({ column }) => column)];
  const own = new Map(columns.map((column) => [headingOf(column), column.name]));
  own.set(headingOf(emptyColumnLabel), emptyName);
  byLayout.set(layout, own);
  return own;
}

const emptyColumnLabel = { label: { en: "Empty fields", zh: "空字段" } };

const byLayout = new Map<TableLayout, ReadonlyMap<string, string>>();
