import * as z from "zod";
import { moneySchema } from "../../../plan/parts/money.ts";
import { quantitySchema } from "../../../plan/parts/quantity.ts";
import { responsibilitySchema } from "../../../plan/parts/responsibility.ts";
import { quantityToMoney } from "../../../text/read-quantity.ts";
import { fieldsNamed } from "../../../words/fields-named.ts";
import { sampleOf } from "../../sample-of.ts";
import { shown } from "../as-written.ts";
import { readWrittenNumber, type WrittenNumber } from "../read-written-number.ts";
import { fits, lineAt, type Problem, pathIn, replaced } from "../shape-problem.ts";
import { unitNamed } from "../unit-named.ts";
import { comparedProblem } from "./compared-problem.ts";
import type { Place } from "./place.ts";
import { splitWords } from "./split-words.ts";

/** An object with fields is due, and a plain value is there. */
export function objectProblem({ path, value, schema, key, context }: Place): Problem | undefined {
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    if (value.length !== 1) return undefined;
    const mended = lineAt(path, context, only);
    const isShown = mended.length <= mostShown && (typeof only === "object" || fits(context, path, only));
    const params = { mended: isShown ? mended : lineAt(path, context, sampleOf(schema, key)) };
    return replaced(context, path, only, { variant: "notAListHere", params });
  }
  if (value === null) return undefined;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const text = String(value);
  const [, name = "", rest = ""] = /^([^:：]{1,40}?)\s*[:：]\s*(.*)$/su.exec(text) ?? [];
  const [field] = name === "" ? [] : fieldsNamed(name, known);
  if (field !== undefined) return { variant: "colon", params: { value: shown(text), mended: `${field}: ${shown(rest)}` } };
  if (schema === responsibilitySchema) {
    const [unit = text] = context.items.named(text, ["agency"]).ids.length > 0 ? [text] : splitWords(text);
    const one = { agency: unitNamed(unit, context) ?? "agency-1", role: "lead" };
    return { variant: "objectDue", params: { mended: lineAt(path, context, one) } };
  }
  if (schema === quantitySchema || schema === moneySchema) {
    const source = typeof value === "number" ? (context.sourceOf(pathIn(context, path)) ?? text) : text;
    const written = readWrittenNumber(source);
    const amount = written && amountOf(written, schema === moneySchema);
    if (amount === undefined)
      return { variant: "noAmount", params: { value: shown(text), sample: lineAt(path, context, sampleOf(schema, key)) } };
    const comparator = written?.comparator;
    if (comparator !== undefined && schema === quantitySchema) return comparedProblem(text, lineAt(path, context, amount), comparator);
    const problem: Problem = { variant: "objectDue", params: { mended: lineAt(path, context, amount) } };
    return typeof value === "string" && schema === quantitySchema ? replaced(context, path, amount, problem) : problem;
  }
  return { variant: "objectDue", params: { mended: lineAt(path, context, sampleOf(schema, key)) } };
}

/** A longer example shows nothing. */
const mostShown = 300;

/** An amount as the fields that it has. */
function amountOf({ scale = "", unit, comparator: _, ...amount }: WrittenNumber, isMoney: boolean): object | undefined {
  if (isMoney) return quantityToMoney({ ...amount, unit: scale + (unit ?? "元") });
  return { ...amount, ...(scale + (unit ?? "") !== "" && { unit: scale + (unit ?? "") }) };
}
