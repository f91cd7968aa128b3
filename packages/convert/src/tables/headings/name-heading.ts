import { fieldsNamed, languageTagPattern, plainWord, roleNamed } from "@regional-plan/model";
import type { Column } from "../table.ts";
import { emptyName, type FieldLayout, type TableLayout } from "../table-layout.ts";
import { languageNames } from "../text-columns.ts";
import { fieldWords, roleWords, subjectWords } from "./heading-words.ts";
import { type MoneyColumn, moneyHeading } from "./money-column.ts";

/** What a heading says that its column holds. */
export type Meaning =
  | { readonly is: "field"; readonly field: FieldLayout; readonly language?: string }
  | { readonly is: "part"; readonly part: TableLayout; readonly role?: string; readonly language?: string }
  | { readonly is: "money"; readonly part: TableLayout; readonly money: MoneyColumn }
  | { readonly is: "key"; readonly key: number; readonly column: Column }
  | { readonly is: "empty" };

/**
 * What a heading means in a table: by the name of the column, its label in either language or both of them, what offices call it,
 * or a word that is common for the field. `undefined` where it is nothing that is known.
 */
export function nameHeading(heading: string, layout: TableLayout): Meaning | undefined {
  const text = heading.trim();
  if (text === "") return undefined;
  return byName(text, layout) ?? namesOf(layout).get(plainWord(text)) ?? inWords(text, layout);
}

/** `title:zh`, `quantity.value`. */
export function byName(text: string, { fields, keys, parts }: TableLayout): Meaning | undefined {
  if (text === emptyName) return { is: "empty" };
  const key = keys.findIndex((column) => column.name === text);
  if (key >= 0) return { is: "key", key, column: keys[key] as Column };
  const [name = "", language] = text.split(":");
  const field = fields.find(({ column }) => column.name === name);
  if (field !== undefined && (language === undefined || (field.isLocalized && languageTagPattern.test(language))))
    return { is: "field", field, ...(language !== undefined && { language }) };
  const part = parts.find(({ path }) => path.join(".") === name);
  if (part === undefined) return undefined;
  if (isPlain(part)) return { is: "part", part, ...(language !== undefined && { language }) };
  return part.path[0] === "responsible" ? { is: "part", part, role: language ?? "responsible" } : undefined;
}

/** Whether the rows of a part are values that can stand beside each other in one cell. */
const isPlain = ({ fields }: TableLayout): boolean => fields.every(({ path }) => path.length === 0);

const known = new WeakMap<TableLayout, ReadonlyMap<string, Meaning>>();

/** What the columns of a table are called in the headings that are written. */
function namesOf(layout: TableLayout): ReadonlyMap<string, Meaning> {
  const made = known.get(layout) ?? labelsOf(layout);
  known.set(layout, made);
  return made;
}

function labelsOf({ fields, keys, parts }: TableLayout): ReadonlyMap<string, Meaning> {
  const names = new Map<string, Meaning>();
  const add = ({ en, zh }: Column["label"], meaning: Meaning) => {
    for (const name of [zh, en, `${zh}${en}`, `${en}${zh}`]) if (!names.has(plainWord(name))) names.set(plainWord(name), meaning);
  };
  for (const field of fields) {
    const { en, zh } = field.column.label;
    add({ en, zh }, { is: "field", field });
    if (!field.isLocalized) continue;
    for (const [language, name] of Object.entries(languageNames))
      add({ en: `${en} (${language})`, zh: `${zh}（${name}）` }, { is: "field", field, language });
  }
  for (const [key, column] of keys.entries()) add(column.label, { is: "key", key, column });
  for (const part of parts) {
    const label = part.ownLabel;
    if (isPlain(part)) add(label, { is: "part", part });
    else if (part.path[0] === "responsible") add(label, { is: "part", part, role: "responsible" });
  }
  return names;
}

/** What offices and people call it. */
function inWords(text: string, layout: TableLayout): Meaning | undefined {
  const word = plainWord(text);
  const { rest, language } = withoutLanguage(text);
  if (language !== undefined && plainWord(rest) !== word) {
    const meant = nameHeading(rest, layout);
    return meant?.is === "field" && meant.field.isLocalized ? { ...meant, language } : undefined;
  }
  const named =
    subjectIn(word, layout) ??
    moneyIn(text, layout) ??
    roleIn(word, layout) ??
    fieldIn(word, layout) ??
    byField(fieldsNamed(text, namesIn(layout))[0], layout);
  if (named !== undefined) return named;
  // 完成时限（年月）, 牵头单位\n（部门）
  const plain = text.replace(/[（(【[].*?[)）】\]]/gu, "").split(/[\r\n]/u)[0] ?? "";
  return plain !== "" && plain.trim() !== text ? nameHeading(plain, layout) : undefined;
}

const subjectIn = (word: string, layout: TableLayout) =>
  byField(subjectWords.find(({ list, words }) => list === layout.name && words.includes(word))?.field, layout);

function moneyIn(text: string, { parts }: TableLayout): Meaning | undefined {
  const part = parts.find(({ path }) => path.join(".") === "funding");
  const money = part && moneyHeading(text);
  return money && { is: "money", part: part as TableLayout, money };
}

function roleIn(word: string, { parts }: TableLayout): Meaning | undefined {
  const part = parts.find(({ path }) => path[0] === "responsible");
  const role = Object.entries(roleWords).find(([, words]) => words.includes(word))?.[0] ?? roleNamed(word);
  return part !== undefined && role !== undefined ? { is: "part", part, role } : undefined;
}

const fieldIn = (word: string, layout: TableLayout) =>
  Object.entries(fieldWords)
    .filter(([, words]) => words.includes(word))
    .map(([field]) => byField(field, layout))
    .find((meaning) => meaning !== undefined);

function byField(name: string | undefined, { fields, parts }: TableLayout): Meaning | undefined {
  if (name === undefined) return undefined;
  const field = fields.find(({ column }) => column.name === name);
  if (field !== undefined) return { is: "field", field };
  const part = parts.find(({ path }) => path.join(".") === name);
  return part !== undefined && isPlain(part) ? { is: "part", part } : undefined;
}

const namesIn = ({ fields, parts }: TableLayout) => [
  ...fields.map(({ column }) => column.name),
  ...parts.filter(isPlain).map(({ path }) => path.join(".")),
];

/** 名称（英文）, Name (English), 中文名称. */
function withoutLanguage(text: string): { rest: string; language?: string } {
  for (const [language, pattern] of languageMarks) {
    if (pattern.test(text)) return { rest: text.replace(pattern, "").trim(), language };
  }
  return { rest: text };
}

const languageMarks: readonly (readonly [string, RegExp])[] = [
  ["en", /[（(]\s*(?:英文|英语|english|en)\s*[)）]|^英文|\s+in english$|[_-]en$/iu],
  ["zh", /[（(]\s*(?:中文|汉语|chinese|zh)\s*[)）]|^中文|\s+in chinese$|[_-](?:zh|cn)$/iu],
];
