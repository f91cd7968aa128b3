import { type Comparator, type Quantity, readQuantity } from "@regional-plan/model";
import { listAtPath, setAtPath } from "../at-path.ts";
import type { BoundSheet } from "../headings/bound-sheet.ts";
import { extraKey } from "../headings/extra-columns.ts";
import { makeId } from "../make-id.ts";
import type { Reading } from "../reading.ts";
import { wordsOf } from "../words-of.ts";

type Item = Record<string, unknown>;

/** What the row of an indicator says of years becomes its targets, each due in its year, and its baseline. */
export function readYears(bound: BoundSheet, row: number, indicator: Item, value: Item, { madeIds, origins }: Reading): void {
  for (const { index, heading, is, year } of bound.years ?? []) {
    const text = wordsOf(bound.sheet.rows[row]?.[index]).trim();
    if (text === "" || /^[-—–/／\\]+$/u.test(text)) continue;
    const read = amountIn(text, indicator.unit);
    if (is === "target") {
      const id = makeId("target", `${String(indicator.id)} ${year}`);
      const target = { id, statement: statementOf(indicator, heading, text), indicator: indicator.id, ...read, due: year };
      if (madeIds.has(id)) continue;
      madeIds.add(id);
      listAtPath(value, ["targets"]).push(target);
      origins?.set(target, { bound, row });
    } else if (read !== undefined) indicator.baseline = { quantity: read.quantity, date: year };
    else setAtPath(indicator, ["extensions", extraKey, heading], text);
  }
}

/** What the table prints: the name, the heading, the value with its unit. */
function statementOf({ name, unit }: Item, heading: string, text: string): Record<string, string> {
  const amount = typeof unit === "string" && /^\d[\d.,]*$/u.test(text) ? text + (/^[a-z]/iu.test(unit) ? ` ${unit}` : unit) : text;
  return Object.fromEntries(
    Object.entries((name ?? {}) as Record<string, string>).map(([language, words]) => [
      language,
      /^zh\b/u.test(language) ? `${words}（${heading}）：${amount}` : `${words} (${heading}): ${amount}`,
    ]),
  );
}

/** 500, 95%, ≥85, 500以上, 500公里以上. What stands in brackets or says more is left to the words. */
function amountIn(text: string, unit: unknown): { quantity: Quantity; comparator?: Comparator } | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(/\s+/gu, "");
  const [, sign = "", digits, percent, suffix = ""] = /^(≥|>=|>|≤|<=|<|约)?(-?\d+(?:\.\d+)?)(%)?(以上|以下|以内|左右)?$/u.exec(plain) ?? [];
  if (digits === undefined) {
    const { quantity, comparator, start, end } = readQuantity(plain) ?? {};
    return quantity === undefined || start !== 0 || end !== plain.length ? undefined : { quantity, ...(comparator && { comparator }) };
  }
  const comparator = comparators[sign] ?? comparators[suffix];
  const ownUnit = percent ?? (typeof unit === "string" ? unit : undefined);
  return { quantity: { value: Number(digits), ...(ownUnit !== undefined && { unit: ownUnit }) }, ...(comparator && { comparator }) };
}

const comparators: Readonly<Record<string, Comparator>> = {
  ...{ "≥": "gte", ">=": "gte", 以上: "gte", ">": "gt" },
  ...{ "≤": "lte", "<=": "lte", 以下: "lte", 以内: "lte", "<": "lt" },
  ...{ 约: "approx", 左右: "approx" },
};
