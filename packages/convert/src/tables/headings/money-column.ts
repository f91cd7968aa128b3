import type { Funding } from "@regional-plan/model";
import { quantityToMoney, readQuantity } from "@regional-plan/model";
import type { Sheet } from "../table.ts";
import { wordsOf } from "../words-of.ts";

/** A column of amounts of money: 总投资（万元）, 2025年计划投资. */
export interface MoneyColumn {
  /** What it is called, without its unit. */
  readonly words: string;
  /** How much one is, in yuan; absent where each cell must say its own unit. */
  readonly unit?: string;
  /** The year that the amounts are for. */
  readonly year?: string;
}

const total = /^(?:项目)?(?:计划|估算|概算|预计|匡算)?(?:总投资|投资总额|投资总量|投资规模|投资额|总投资额)(?:估算|概算)?$/u;
const yearly = /^(?:(\d{4})年(?:度)?|年度|当年|本年度?)(?:计划|预计|安排|完成)?(?:完成)?(?:投资|投资额|投资计划|计划投资|资金安排)$/u;

/** What a heading says of amounts; `undefined` where it says nothing of them. */
export function moneyHeading(text: string): MoneyColumn | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  const [, unit] = /[([:,:、/](?:单位:)?(元|千元|万元|百万元|亿元)[)\]]?$/u.exec(plain) ?? [];
  const words = plain.replace(/[([][^)\]]*[)\]]/gu, "").replace(/[:,、/](?:元|千元|万元|百万元|亿元)$/u, "");
  const [isYearly, year] = yearly.exec(words) ?? [];
  if (isYearly === undefined && !total.test(words)) return undefined;
  return { words, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }) };
}

/** The column with the unit that a line above the headings names for the table, 单位：万元. Nothing where no cell could be read. */
export function moneyColumn(column: MoneyColumn, { rows }: Sheet, row: number, index: number): MoneyColumn | undefined {
  if (column.unit !== undefined) return column;
  const lines = rows.slice(0, row).flatMap((cells) => cells.map((cell) => wordsOf(cell).normalize("NFKC")));
  const unit = lines.flatMap((line) => /单位:\s*(元|千元|万元|百万元|亿元)/u.exec(line)?.[1] ?? [])[0];
  if (unit !== undefined) return { ...column, unit };
  const says = (text: string) => amountIn(text, undefined) !== undefined || !/\d/u.test(text);
  return rows.slice(row + 1).every((cells) => says(wordsOf(cells[index]))) ? column : undefined;
}

/** What a cell of such a column says; what names no amount, 待定, as it stands. */
export function fundingIn(text: string, { words, unit, year }: MoneyColumn): Funding {
  const amount = amountIn(text, unit);
  const period = year !== undefined && { period: year };
  if (amount === undefined) return { ...period, statement: { zh: `${words}：${text}` } };
  // Without its year, only its words tell what is for a year from what is for all.
  const isUntold = year === undefined && !total.test(words);
  return { amount: { amount, currency: "CNY" }, ...period, ...(isUntold && { statement: { zh: `${words}：${text}${unit ?? ""}` } }) };
}

function amountIn(text: string, unit: string | undefined): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .trim();
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return unit === undefined ? undefined : moneyOf(`${plain}${unit}`);
  return moneyOf(plain);
}

/** All of a text must be the amount: 约3亿元（含征地） says more than that. */
function moneyOf(text: string): number | undefined {
  const read = readQuantity(text);
  if (read === undefined || read.start !== 0 || read.end !== text.length || read.comparator !== undefined) return undefined;
  const money = quantityToMoney(read.quantity);
  return money?.currency === "CNY" ? money.amount : undefined;
}
