import { type ItemKind, itemKinds, listOfKind } from "@regional-plan/model";
import { listAtPath, setAtPath } from "./at-path.ts";
import type { BoundColumn } from "./headings/bound-column.ts";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import { extraKey } from "./headings/extra-columns.ts";
import { makeId } from "./make-id.ts";
import { readEntry } from "./progress/read-entry.ts";
import { readRow } from "./read-row.ts";
import type { Reading } from "./reading.ts";
import { isSum, rowSort } from "./row-sort.ts";
import { tableFinding } from "./table-findings.ts";
import { wordsOf } from "./words-of.ts";
import { readYears } from "./years/read-years.ts";

type Item = Record<string, unknown>;

/** The rows of a list become its items. */
export function readItems(bound: BoundSheet, value: Item, reading: Reading): void {
  const { sheet, layout, first } = bound;
  const items = listAtPath(value, layout.path);
  const made: Made = { count: 0, row: first, ids: reading.madeIds };
  const tasks = bound.above && tasksOf(bound, bound.above, value, made);
  let last: Item | undefined;
  for (let row = first; row < sheet.rows.length; row++) {
    const sort = rowSort(bound, row, last !== undefined);
    if (sort === "blank" || sort === "headings") continue;
    if (sort === "note") {
      leaveOut(bound, row, reading);
      continue;
    }
    if (sort === "goesOn" && last !== undefined) {
      goOn(bound, row, last, reading);
      readEntry(bound, row, { item: last }, value, reading);
      continue;
    }
    const isUpper = tasks?.isAlone(row) === true;
    const upper = tasks?.itemOf(row, isUpper, reading);
    if (isUpper) {
      last = upper;
      if (upper !== undefined) readEntry(bound, row, { item: upper }, value, reading);
      continue;
    }
    const item = readRow(bound, row, reading.tell, tasks?.fields) as Item | undefined;
    if (item === undefined || saysNothing(item)) continue;
    if (upper !== undefined) item.for = upper.id;
    if (bound.isForeign) numberInWords(item, upper);
    if (tasks?.isCopied(item.id) === true) delete item.id;
    if (item.id === undefined) giveId(item, kindOf(bound), `${String(upper?.id ?? "")}${wordsIn(item)}`, made, row);
    items.push(item);
    reading.origins?.set(item, { bound, row });
    readEntry(bound, row, { item, task: upper }, value, reading);
    readYears(bound, row, item, value, reading);
    last = item;
  }
  if (items.length === 0) delete value[layout.name];
  if (made.count > 0) reading.findings.push(tableFinding("madeIds", { count: made.count, table: layout.label }, sheet.place(made.row, 0)));
}

/** How many items were given an id, and the row of the first. */
interface Made {
  count: number;
  row: number;
  readonly ids: Set<string>;
}

const kindOf = ({ layout }: BoundSheet): ItemKind => itemKinds.find((kind) => listOfKind[kind] === layout.name) as ItemKind;

/** A row with nothing but a number in it, made ready for an item to come. */
const saysNothing = (item: Item): boolean => Object.keys(item).every((key) => key === "label");

/** 1.2 before what is done for task 1 is its number. */
function numberInWords(item: Item, upper: Item | undefined): void {
  if (item.label !== undefined || typeof upper?.label !== "string" || typeof item.statement !== "object") return;
  const texts = item.statement as Record<string, string>;
  for (const [language, text] of Object.entries(texts)) {
    const [, number = "", rest = ""] = /^(\d+(?:[.．]\d+)+)[\s、]+(.+)$/su.exec(text) ?? [];
    if (!number.replace("．", ".").startsWith(`${upper.label}.`)) continue;
    item.label = number;
    texts[language] = rest;
  }
}

/** What an item is about, in words. */
function wordsIn({ title, name, statement, for: owner, due, label }: Item): string {
  return JSON.stringify([title, name, statement].find((text) => text !== undefined) ?? [owner, due, label]);
}

function giveId(item: Item, kind: ItemKind, words: string, made: Made, row: number): void {
  if (made.count === 0) made.row = row;
  made.count++;
  item.id = newId(kind, words, made.ids);
}

/** Rows that say the same are several items all the same. */
function newId(kind: ItemKind, words: string, ids: Set<string>): string {
  const first = makeId(kind, words);
  let id = first;
  for (let time = 2; ids.has(id); time++) id = `${first}-${time}`;
  ids.add(id);
  return id;
}

function leaveOut({ sheet }: BoundSheet, row: number, { findings }: Reading): void {
  const column = (sheet.rows[row] ?? []).findIndex((cell) => wordsOf(cell) !== "");
  findings.push(tableFinding("leftOutRow", { text: wordsOf(sheet.rows[row]?.[column]).slice(0, 60) }, sheet.place(row, column)));
}

/** Where an item takes more than one row, the rows below add to its lists, and say nothing else that it does not say already. */
function goOn(bound: BoundSheet, row: number, item: Item, reading: Reading): void {
  const { sheet, fields } = bound;
  const fresh = fields.filter(({ index }) => !sheet.goesOn(row, index) && wordsOf(sheet.rows[row]?.[index]) !== "");
  const more = readRow(bound, row, reading.tell, fresh) as Item | undefined;
  for (const [key, added] of Object.entries(more ?? {})) {
    if (Array.isArray(added)) listAtPath(item, [key]).push(...(added as unknown[]));
    else if (item[key] === undefined) item[key] = added;
    else if (key === "extensions") goOnExtras(item, added as Item);
    else {
      const field = fresh.find(({ path }) => path[0] === key);
      const place = sheet.place(row, field?.index ?? 0);
      reading.findings.push(
        tableFinding(
          "secondValue",
          { text: wordsOf(sheet.rows[row]?.[field?.index ?? 0]).slice(0, 60), column: field?.column.label ?? key },
          place,
        ),
      );
    }
  }
}

/** What stands in columns that are no fields goes on in the next line. */
function goOnExtras(item: Item, more: Item): void {
  const [known, added] = [item.extensions, more].map((all) => (all as Item)[extraKey] as Record<string, string> | undefined);
  for (const [name, text] of Object.entries(added ?? {})) {
    const before = known?.[name];
    if (before === undefined) setAtPath(item, ["extensions", extraKey, name], text);
    else if (known !== undefined && !before.split("\n").includes(text)) known[name] = `${before}\n${text}`;
  }
}

/** Tasks of which each has several things to do beside it. */
interface Tasks {
  /** What of a row is about what is to be done, and not about the task. */
  readonly fields: readonly BoundColumn[];
  /** Whether a row is about a task and nothing that is done for it: its id is that of the task, or it says nothing else. */
  readonly isAlone: (row: number) => boolean;
  /** The task of a row: the one of the row above where its cell is merged with that or blank. */
  readonly itemOf: (row: number, isAlone: boolean, reading: Reading) => Item;
  /** Whether a row before has had this id: people copy rows, with the ids in hidden columns. */
  readonly isCopied: (id: unknown) => boolean;
}

function tasksOf(bound: BoundSheet, above: BoundSheet, value: Item, made: Made): Tasks {
  const { sheet } = bound;
  const items = listAtPath(value, above.layout.path);
  const label = above.fields.find(({ column }) => column.name === "label");
  const [ownId, taskId] = [bound, above].map(({ fields }) => fields.find(({ column }) => column.name === "id"));
  const isOfTask = (field: BoundColumn) =>
    above.subject.includes(field.index) || field === taskId || (field === label && numbersTasks(above, label.index));
  const statement = bound.fields.filter(({ index }) => bound.subject.includes(index));
  const idIn = (column: BoundColumn | undefined, row: number) => (column === undefined ? "" : wordsOf(sheet.rows[row]?.[column.index]));
  const byId = new Map<unknown, { readonly item: Item; readonly words: string }>();
  const ids = new Set<unknown>();
  let last: Item | undefined;
  let words = "";
  return {
    fields: bound.fields.filter(({ index }) => !(index === label?.index && numbersTasks(above, index))),
    isAlone: (row) =>
      bound.subject.every((index) => wordsOf(sheet.rows[row]?.[index]) === "") ||
      (idIn(ownId, row) !== "" && idIn(ownId, row) === idIn(taskId, row)),
    itemOf: (row, isAlone, reading) => {
      const own = above.subject.map((index) => (sheet.goesOn(row, index) ? "" : wordsOf(sheet.rows[row]?.[index]))).join("\n");
      const id = idIn(taskId, row);
      const isSame = own.trim() === "" || own === words;
      if (last !== undefined && isSame && (id === "" || id === last.id)) return last;
      const earlier = byId.get(id);
      if (earlier !== undefined && (own.trim() === "" || own === earlier.words)) {
        ({ item: last, words } = earlier);
        return last;
      }
      words = own;
      // What stands where others say what is done is then what the task itself says.
      const fields = isAlone ? [...above.fields, ...statement] : above.fields.filter(isOfTask);
      last = (readRow(above, row, reading.tell, fields) ?? {}) as Item;
      if (earlier !== undefined) delete last.id;
      if (last.id === undefined) giveId(last, kindOf(above), wordsIn(last), made, row);
      else byId.set(last.id, { item: last, words });
      items.push(last);
      reading.origins?.set(last, { bound: above, row });
      return last;
    },
    isCopied: (id) => id !== undefined && ids.size === ids.add(id).size,
  };
}

/** Whether the numbers count the tasks: they are then merged or left blank where the task is. */
function numbersTasks({ sheet, subject, first }: BoundSheet, label: number): boolean {
  let shared = 0;
  const isOpen = (row: number, index: number) => sheet.goesOn(row, index) || wordsOf(sheet.rows[row]?.[index]) === "";
  for (let row = first; row < sheet.rows.length; row++) {
    const isNote = new Set((sheet.rows[row] ?? []).map(wordsOf)).size <= 2;
    if (isNote || isSum(sheet.rows[row]?.[label]) || !subject.every((index) => isOpen(row, index))) continue;
    if (!isOpen(row, label)) return false;
    shared++;
  }
  return shared > 0;
}
