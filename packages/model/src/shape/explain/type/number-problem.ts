import type * as z from "zod";
import { moneySchema } from "../../../plan/parts/money.ts";
import { quantitySchema } from "../../../plan/parts/quantity.ts";
import { exactNumber } from "../../../text/exact-number.ts";
import { readChineseNumber } from "../../../text/read-chinese-number.ts";
import { readNumerals } from "../../../text/read-numerals.ts";
import { quantityToMoney } from "../../../text/read-quantity.ts";
import { sampleOf } from "../../sample-of.ts";
import { schemaAt } from "../../schema-at.ts";
import { asWritten, shown } from "../as-written.ts";
import { readWrittenNumber, type WrittenNumber } from "../read-written-number.ts";
import { fits, lineAt, type Problem, pathIn, replaced, valueAt } from "../shape-problem.ts";
import { comparedProblem } from "./compared-problem.ts";
import type { Place } from "./place.ts";

/** A number is due, and a text is there that tells one. */
export function numberProblem(place: Place): Problem | undefined {
  const { path, value, key, context } = place;
  if (typeof value !== "string") return undefined;
  const written = readWrittenNumber(value);
  const parent = schemaAt(context.schema, path.slice(0, -1), context.value);
  if (written === undefined) return noNumber(place, parent);
  const { scale, unit, comparator, min } = written;
  if (min === undefined && scale === undefined && unit === undefined && comparator === undefined)
    return plainNumber(place, written.value, true);
  const owner = valueAt(context, path.slice(0, -1));
  if (typeof owner !== "object" || owner === null) return undefined;
  if (parent === moneySchema) return moneyProblem(place, written, owner) ?? noNumber(place, parent);
  if (parent === quantitySchema) return quantityProblem(place, written, owner as Record<string, unknown>);
  const share = key === "progress" && unit === "%" && comparator === undefined ? shareOf(written) : undefined;
  if (share !== undefined) return plainNumber(place, share, true);
  const amount = unit === undefined && comparator === undefined ? scaled(written) : undefined;
  return amount === undefined ? noNumber(place, parent) : plainNumber(place, amount, false);
}

function noNumber({ path, value, key, context }: Place, parent: z.ZodType | undefined): Problem {
  const schema = [quantitySchema, moneySchema].find((one) => one === parent);
  const text = String(value);
  // 一批 has no number; 三分之二 and 35微克 have one that nobody can take over for the author.
  if (schema !== undefined && text.length < 100 && readNumerals(text).length > 0) {
    return { variant: "noAmount", params: { value: shown(value), sample: asWritten(sampleOf(schema, "")) } };
  }
  return { variant: "noNumber", params: { value: shown(value), sample: lineAt(path, context, key === "progress" ? 0.5 : 10) } };
}

function plainNumber({ path, value, context }: Place, number: unknown, isSure: boolean): Problem {
  const problem: Problem = { variant: "plainNumber", params: { value: shown(value), mended: lineAt(path, context, number) } };
  return isSure ? replaced(context, path, number, problem) : problem;
}

/** The number with its scale. */
function scaled({ value, scale = "" }: WrittenNumber): number | undefined {
  return value === undefined ? undefined : readChineseNumber(`${value}${scale}`);
}

/** The point is moved in the text: 1.1 / 100 is not 0.011. */
const shareOf = ({ value, scale }: WrittenNumber) => (value === undefined || scale !== undefined ? undefined : exactNumber(`${value}e-2`));

/** Money; `undefined` where the text is an amount of something else. */
function moneyProblem(place: Place, written: WrittenNumber, owner: object): Problem | undefined {
  const { scale = "", unit, comparator, value } = written;
  const amount = scaled(written);
  const { currency } = owner as { currency?: unknown };
  if (amount === undefined || unit === undefined)
    return amount === undefined ? undefined : plainNumber(place, amount, comparator === undefined);
  const money = value === undefined ? undefined : quantityToMoney({ value, unit: scale + unit });
  if (money === undefined || money.currency === currency) return money && plainNumber(place, amount, comparator === undefined);
  return { variant: "plainNumber", params: { value: shown(place.value), mended: asWritten(money) } };
}

function quantityProblem(
  { path, value, key, context }: Place,
  { scale = "", unit, comparator, ...amount }: WrittenNumber,
  owner: Readonly<Record<string, unknown>>,
): Problem {
  const own = typeof owner.unit === "string" ? owner.unit : "";
  const printed = unit !== undefined && scale + unit === own ? own : unit === undefined ? scale + own : scale + unit;
  const whole = { ...(amount.value === undefined ? amount : endsWith(key, amount.value, owner)), ...(printed !== "" && { unit: printed }) };
  const params = { value: shown(value), mended: asWritten(whole) };
  if (comparator !== undefined) return comparedProblem(String(value), params.mended, comparator);
  const problem: Problem = { variant: amount.value === undefined ? "rangeNumber" : "numberWithUnit", params };
  // The unit stands there already, or nowhere yet.
  const isSame = scale === "" && unit !== undefined && (own === "" || own === unit) && key === "value" && amount.value !== undefined;
  if (!isSame || !fits(context, path, amount.value)) return problem;
  const at = pathIn(context, path);
  return {
    ...problem,
    fix: [
      { op: "replace", path: at, value: amount.value },
      ...(own === "" ? ([{ op: "add", path: pathIn(context, [...path.slice(0, -1), "unit"]), value: unit }] as const) : []),
    ],
  };
}

/** The number in its field; beside one end of a range stands the other. */
function endsWith(key: string, number: number, owner: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (key !== "min" && key !== "max") return { value: number };
  const ends = { min: owner.min, max: owner.max, [key]: number };
  return Object.fromEntries(Object.entries(ends).filter(([, end]) => typeof end === "number"));
}
