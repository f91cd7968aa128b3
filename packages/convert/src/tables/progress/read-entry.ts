import { codesNamed } from "@regional-plan/model";
import { listAtPath } from "../at-path.ts";
import type { BoundSheet } from "../headings/bound-sheet.ts";
import { readRow } from "../read-row.ts";
import type { Reading } from "../reading.ts";
import { splitCell } from "../split-cell.ts";
import { wordsOf } from "../words-of.ts";

type Tree = Record<string, unknown>;

/** An item that a row is about, and the task that it belongs to. */
export interface RowItems {
  readonly item: Tree;
  readonly task?: Tree | undefined;
}

/** What a row tells of how far its item has come becomes an entry of the report of that day. */
export function readEntry(bound: BoundSheet, row: number, { item, task }: RowItems, value: Tree, reading: Reading): void {
  const { sheet, progress } = bound;
  if (progress?.asOf === undefined) return;
  const fields = progress.fields.filter(({ index }) => !sheet.goesOn(row, index));
  // A cell that is merged over what is done for a task tells of the task.
  const isShared = (index: number) => task !== undefined && sheet.goesOn(row + 1, index) && wordsOf(sheet.rows[row]?.[index]) !== "";
  const own = fields.filter(({ index }) => !isShared(index));
  for (const [of, some] of [
    [item, own],
    [task ?? item, fields.filter(({ index }) => isShared(index))],
  ] as const) {
    const columns: BoundSheet = { ...bound, layout: progress.layout, fields: some, extras: [], keys: [], named: [], subject: [] };
    const { empty: _, ...entryColumns } = columns;
    const said = some.length === 0 ? undefined : (readRow(entryColumns, row, reading.tell) as Tree | undefined);
    if (said === undefined) continue;
    const entry = entryOf(
      said,
      some.some(({ index }) => progress.hundredths.has(index)),
    );
    const report = reportOf(progress.asOf, value, reading);
    const entries = listAtPath(report, ["entries"]) as Tree[];
    const known = entries.find((other) => other.for === of.id);
    if (known !== undefined) goOn(known, entry);
    else {
      const made = { for: of.id, ...entry };
      entries.push(made);
      reading.origins?.set(made, { bound: entryColumns, row });
    }
  }
}

/** The report of a day; units say what they have to say of it in several tables. */
function reportOf(asOf: string, value: Tree, { madeIds }: Reading): Tree {
  const reports = listAtPath(value, ["reports"]) as Tree[];
  const id = `report-${asOf.toLowerCase().replace(/[^a-z0-9]+/gu, "-")}`.replace(/-+$/u, "");
  const known = reports.find((report) => report.id === id);
  if (known !== undefined) return known;
  const report: Tree = { id, asOf, entries: [] };
  madeIds.add(id);
  reports.push(report);
  return report;
}

/** What stands in cells as an entry has it. */
function entryOf({ status, progress, narrative, evidence, needs, ...rest }: Tree, isHundredths: boolean): Tree {
  // 已完成 alone is a status, whatever its column is called.
  const [only, ...others] = typeof narrative === "string" && status === undefined ? codesNamed("entry-status", narrative) : [];
  const isStatus = only !== undefined && others.length === 0;
  return {
    ...(status !== undefined ? { status } : isStatus && { status: only }),
    ...(progress !== undefined && { progress: shareOf(progress, isHundredths) }),
    ...rest,
    ...(narrative !== undefined && !isStatus && { narrative: inLanguage(narrative) }),
    ...(typeof evidence === "string" && { evidence: splitCell(evidence, undefined).map(({ text }) => ({ title: inLanguage(text) })) }),
    ...(needs !== undefined && { needs: [{ statement: inLanguage(needs) }] }),
  };
}

const inLanguage = (text: unknown): unknown => (typeof text === "string" ? { [/[\u3400-\u9FFF]/u.test(text) ? "zh" : "en"]: text } : text);

/** 60%, 60 in a column of hundredths, 0.6; anything else as it stands, for the check to say. */
function shareOf(text: unknown, isHundredths: boolean): unknown {
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/u.exec(String(text).normalize("NFKC").trim()) ?? [];
  if (digits === undefined) return text;
  const number = Number(digits);
  return sign === "%" || number > 1 || (isHundredths && Number.isInteger(number)) ? Number((number / 100).toPrecision(12)) : number;
}

/** Where an item takes more than one row, words go on in the next line, and lists grow. */
function goOn(entry: Tree, more: Tree): void {
  for (const [key, value] of Object.entries(more)) {
    const known = entry[key];
    if (known === undefined) entry[key] = value;
    else if (Array.isArray(known)) known.push(...(value as unknown[]));
    else if (typeof known === "object" && known !== null)
      for (const [language, text] of Object.entries(value as Tree)) {
        const before = (known as Tree)[language];
        if (before !== text) (known as Tree)[language] = before === undefined ? text : `${before}\n${text}`;
      }
  }
}
