import * as z from "zod";
import { asWritten, lineAsWritten, shown } from "./as-written.ts";
import { codeListIds } from "./code.ts";
import { codeLists } from "./code-lists.ts";
import { codesNamed } from "./codes-named.ts";
import { edtfSchema } from "./edtf.ts";
import { dateProblem, tidied } from "./explain-form.ts";
import { fieldsNamed } from "./fields-named.ts";
import { links } from "./id.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { moneySchema } from "./money.ts";
import { namedField } from "./named-field.ts";
import { quantitySchema } from "./quantity.ts";
import { readChineseNumber } from "./read-chinese-number.ts";
import { quantityToMoney } from "./read-quantity.ts";
import { readWrittenNumber, type WrittenNumber } from "./read-written-number.ts";
import { responsibilitySchema } from "./responsibility.ts";
import { sampleOf } from "./sample-of.ts";
import { schemaAt } from "./schema-at.ts";
import { fits, keyOf, type Problem, pathIn, replaced, type ShapeContext, valueAt } from "./shape-problem.ts";
import { sourceSpanSchema } from "./source-span.ts";
import type { Comparator } from "./target.ts";

/** What is wrong with a value of the wrong type, and what somebody who wrote it may have meant. */
export function explainType(path: readonly PropertyKey[], expected: string, value: unknown, context: ShapeContext): Problem {
  const schema = schemaAt(context.schema, path, context.value);
  const key = keyOf(path, context);
  const place: Place = { path, expected, value, schema, key, context };
  if (value === null || value === "") return emptyProblem(place);
  switch (expected) {
    case "string":
      return textProblem(place);
    case "number":
    case "int":
      return numberProblem(place) ?? wrongType(place);
    case "boolean":
      return truthProblem(place) ?? wrongType(place);
    case "array":
      return listProblem(place) ?? wrongType(place);
    case "record":
      return recordProblem(place) ?? wrongType(place);
    default:
      return objectProblem(place) ?? wrongType(place);
  }
}

interface Place {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly value: unknown;
  readonly schema: z.ZodType | undefined;
  readonly key: string;
  readonly context: ShapeContext;
}

function wrongType({ expected, value, schema, key }: Place): Problem {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return { variant: "wrongType", params: { expected, found, sample: lineAsWritten(key, sampleOf(schema, key)) } };
}

function emptyProblem({ path, schema, key, context }: Place): Problem {
  const source = context.sourceOf(pathIn(context, path));
  if (source?.startsWith("#")) return { variant: "commentText", params: { value: shown(source), mended: `${key}: "${shown(source)}"` } };
  return { variant: "emptyField", params: { field: namedField(key), sample: lineAsWritten(key, sampleOf(schema, key)) } };
}

/** A text is due, and something else is there. */
function textProblem(place: Place): Problem {
  const { path, value, schema, key, context } = place;
  if (typeof value === "number" || typeof value === "boolean") return unquotedProblem(place);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  // Words in brackets may be a text that begins with one.
  if (typeof only === "string" && /[\p{Script=Han}\s]/u.test(only) && !(schema !== undefined && links.has(schema)))
    return { variant: "bracketedText", params: { whole: lineAsWritten(key, `[${only}]`), mended: lineAsWritten(key, only) } };
  if (typeof only === "string") return replaced(context, path, only, { variant: "oneText", params: { mended: lineAsWritten(key, only) } });
  if (Array.isArray(value) && schema !== undefined && links.has(schema)) {
    return {
      variant: "oneOnly",
      params: {
        value: shown(asWritten(value)),
        sample: value
          .slice(0, 3)
          .map((one) => lineAsWritten(key, one))
          .join(" / "),
      },
    };
  }
  const text: unknown = typeof value === "object" && value !== null ? Object.values(value)[0] : undefined;
  if (typeof text === "string" && !Array.isArray(value)) return { variant: "oneText", params: { mended: lineAsWritten(key, text) } };
  return wrongType(place);
}

/** A number that stands where a text is due: in quotation marks, as its author wrote it. */
function unquotedProblem({ path, value, schema, key, context }: Place): Problem {
  const source = context.sourceOf(pathIn(context, path));
  // Without the source, a number with a fraction may have had a zero more at its end: 2026.1 may have been 2026.10.
  const isSure = source !== undefined || typeof value === "boolean" || Number.isSafeInteger(value);
  const text = source ?? String(value);
  if (schema === edtfSchema && !/^\d{4}$/u.test(text)) {
    const date = dateProblem(path, text, key, context);
    if (date !== undefined) return isSure ? date : { variant: "dateLikely", params: date.params };
  }
  const problem: Problem = {
    variant: "unquoted",
    params: { expected: "string", found: typeof value, mended: `${typeof path.at(-1) === "number" ? "" : `${key}: `}"${text}"` },
  };
  if (!isSure) return problem;
  return fits(context, path, text) ? { ...problem, fix: [{ op: "replace", path: pathIn(context, path), value: text }] } : problem;
}

/** A number is due, and a text is there that tells one. */
function numberProblem(place: Place): Problem | undefined {
  const { path, value, key, context } = place;
  if (typeof value !== "string") return undefined;
  const written = readWrittenNumber(value);
  if (written === undefined)
    return { variant: "noNumber", params: { value: shown(value), sample: lineAsWritten(key, key === "progress" ? 0.5 : 10) } };
  const { scale, unit, comparator, min } = written;
  const params = { value: shown(value) };
  if (min === undefined && scale === undefined && unit === undefined && comparator === undefined) {
    return replaced(context, path, written.value, {
      variant: "plainNumber",
      params: { ...params, mended: lineAsWritten(key, written.value) },
    });
  }
  const owner = valueAt(context, path.slice(0, -1));
  if (typeof owner !== "object" || owner === null) return undefined;
  if (key === "progress" && unit === "%") {
    const share = (written.value ?? 0) / 100;
    return replaced(context, path, share, { variant: "plainNumber", params: { ...params, mended: lineAsWritten(key, share) } });
  }
  const parent = schemaAt(context.schema, path.slice(0, -1), context.value);
  if (parent === moneySchema) return moneyProblem(place, written, owner);
  if (parent === quantitySchema) return quantityProblem(place, written, owner as Record<string, unknown>);
  const amount = scaled(written);
  return amount === undefined ? undefined : { variant: "plainNumber", params: { ...params, mended: lineAsWritten(key, amount) } };
}

/** The number with its scale. */
function scaled({ value, scale = "" }: WrittenNumber): number | undefined {
  return value === undefined ? undefined : readChineseNumber(`${value}${scale}`);
}

function moneyProblem({ path, value, key, context }: Place, written: WrittenNumber, owner: object): Problem | undefined {
  const amount = scaled(written);
  if (amount === undefined) return undefined;
  const problem: Problem = { variant: "plainNumber", params: { value: shown(value), mended: lineAsWritten(key, amount) } };
  const { currency } = owner as { currency?: unknown };
  const isSame = written.unit === undefined || (written.unit === "元" && currency === "CNY");
  return isSame && written.comparator === undefined ? replaced(context, path, amount, problem) : problem;
}

function quantityProblem(
  { path, value, key, context }: Place,
  { scale = "", unit, comparator, ...amount }: WrittenNumber,
  owner: Readonly<Record<string, unknown>>,
): Problem {
  const own = typeof owner.unit === "string" ? owner.unit : "";
  const printed = unit !== undefined && scale + unit === own ? own : unit === undefined ? scale + own : scale + unit;
  const whole = { ...amount, ...(printed !== "" && { unit: printed }) };
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

function comparedProblem(text: string, mended: string, comparator: Comparator): Problem {
  const word = codeLists.comparator.labels[comparator];
  return { variant: "comparedNumber", params: { value: shown(text), mended, comparator: `comparator: ${comparator}`, word } };
}

function truthProblem({ path, value, key, context }: Place): Problem | undefined {
  const word = tidied(String(value)).toLowerCase();
  if (!Object.hasOwn(truths, word))
    return { variant: "noTruth", params: { value: shown(value), yes: `${key}: true`, no: `${key}: false` } };
  const truth = truths[word];
  return replaced(context, path, truth, { variant: "truth", params: { value: shown(value), mended: lineAsWritten(key, truth) } });
}

const truths: Readonly<Record<string, boolean>> = {
  是: true,
  对: true,
  有: true,
  yes: true,
  y: true,
  true: true,
  on: true,
  "1": true,
  "√": true,
  真: true,
  否: false,
  不是: false,
  无: false,
  没有: false,
  no: false,
  n: false,
  false: false,
  off: false,
  "0": false,
  "×": false,
  假: false,
};

/** A list is due, and one thing is there, or several that are written as one. */
function listProblem(place: Place): Problem | undefined {
  const { path, value, schema, key, context } = place;
  const element = schema instanceof z.ZodArray ? schema.element : undefined;
  if (typeof value === "object") {
    return replaced(context, path, [value], { variant: "listOfOne", params: { key, mended: `- ${firstLine(value)}` } });
  }
  if (element instanceof z.ZodObject || element === undefined) {
    const parts = splitWords(String(value));
    const items =
      element === responsibilitySchema
        ? parts.map((agency) => ({ agency, role: "responsible" }))
        : element === sourceSpanSchema
          ? [{ quote: value }]
          : undefined;
    if (items === undefined) return { variant: "listOfItems", params: { key, mended: `- ${firstLine(sampleOf(element, key))}` } };
    const problem: Problem = { variant: "listDue", params: { value: shown(value), mended: lineAsWritten(key, items) } };
    return element === sourceSpanSchema ? replaced(context, path, items, problem) : problem;
  }
  if (element === localizedTextSchema) {
    const language = languageOf(String(value), context);
    const texts = splitWords(String(value)).map((text) => ({ [language.tag]: text }));
    return { variant: "listDue", params: { value: shown(value), mended: lineAsWritten(key, texts) } };
  }
  const list = element instanceof z.ZodType ? codeListIds.get(element)?.list : undefined;
  const parts = splitWords(String(value)).map((part) => (list === undefined ? undefined : codesNamed(list, part)[0]) ?? part);
  // A name is no id: to put it into brackets would fail again.
  if (!fits(context, path, parts))
    return { variant: "listOfIds", params: { value: shown(value), mended: lineAsWritten(key, sampleOf(schema, key)) } };
  return replaced(context, path, parts, { variant: "listDue", params: { value: shown(value), mended: lineAsWritten(key, parts) } });
}

/** What a text names one after the other, without brackets around it. */
function splitWords(text: string): string[] {
  const parts = text
    .normalize("NFKC")
    .replace(/^[[【〔{]|[\]】〕}]$/gu, "")
    .split(/\s*[、,;/|]\s*/u)
    .map((part) => part.replace(/^[“”‘’"']+|[“”‘’"']+$/gu, "").trim())
    .filter((part) => part !== "");
  return parts.length > 0 ? parts : [text];
}

/** The first field of an object, as its line begins. */
function firstLine(value: unknown): string {
  const [entry] = Object.entries(value as object);
  return entry === undefined ? "……" : typeof entry[1] === "object" ? `${entry[0]}:` : lineAsWritten(entry[0], entry[1]);
}

/** A text in languages is due, and one without a language is there. */
function recordProblem({ path, value, key, schema, context }: Place): Problem | undefined {
  if (schema !== localizedTextSchema) return undefined;
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    if (value.length === 1 && fits(context, path, only))
      return replaced(context, path, only, { variant: "mendedText", params: { value: shown(value), mended: lineAsWritten(key, only) } });
    const text = value.map((part) => (typeof part === "string" ? part : asWritten(part))).join("，");
    return { variant: "bracketText", params: { mended: lineAsWritten(key, { zh: `[${text}]` }) } };
  }
  const [, tag = "", rest = ""] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*[:：]\s*(.+)$/su.exec(String(value)) ?? [];
  if (tag !== "")
    return replaced(
      context,
      path,
      { [tag]: rest },
      { variant: "colon", params: { value: shown(value), mended: `${tag}: ${shown(rest)}` } },
    );
  const source = typeof value === "string" ? value : (context.sourceOf(pathIn(context, path)) ?? String(value));
  const language = languageOf(source, context);
  const text = { [language.tag]: source };
  const problem: Problem = { variant: "noLanguage", params: { mended: lineAsWritten(key, text) } };
  return language.isSure ? replaced(context, path, text, problem) : problem;
}

/** The language of a text that names none: the plan's only one, or the one of its characters. */
function languageOf(text: string, { languages }: ShapeContext): { tag: string; isSure: boolean } {
  const tags = languages.filter((tag): tag is string => typeof tag === "string" && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(tag));
  const isHan = /\p{Script=Han}/u.test(text);
  if (tags.length === 1 && (isHan ? tags[0]?.startsWith("zh") : true)) return { tag: tags[0] as string, isSure: true };
  const chinese = tags.filter((tag) => /^zh\b/u.test(tag));
  if (isHan) return { tag: chinese[0] ?? "zh", isSure: chinese.length === 1 && !tags.some((tag) => /^(?:ja|ko|yue)\b/u.test(tag)) };
  return { tag: tags.find((tag) => !chinese.includes(tag)) ?? "en", isSure: false };
}

/** An object with fields is due, and a plain value is there. */
function objectProblem({ path, value, schema, key, context }: Place): Problem | undefined {
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    if (value.length !== 1) return undefined;
    return replaced(context, path, only, { variant: "notAListHere", params: { mended: lineAsWritten(key, only) } });
  }
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const text = String(value);
  const [, name = "", rest = ""] = /^([^:：]{1,40}?)\s*[:：]\s*(.*)$/su.exec(text) ?? [];
  const [field] = name === "" ? [] : fieldsNamed(name, known);
  if (field !== undefined) return { variant: "colon", params: { value: shown(text), mended: `${field}: ${shown(rest)}` } };
  if (schema === responsibilitySchema) {
    const units = splitWords(text);
    const one = { agency: units[0] ?? text, role: "lead" };
    return { variant: "objectDue", params: { mended: typeof path.at(-1) === "number" ? `- ${asWritten(one)}` : lineAsWritten(key, one) } };
  }
  if (schema === quantitySchema || schema === moneySchema) {
    const source = typeof value === "number" ? (context.sourceOf(pathIn(context, path)) ?? text) : text;
    const amount = amountOf(source, schema === moneySchema);
    if (amount === undefined) return { variant: "objectDue", params: { mended: lineAsWritten(key, sampleOf(schema, key)) } };
    const isWhole = typeof value === "string" && schema === quantitySchema;
    const comparator = readWrittenNumber(source)?.comparator;
    if (comparator !== undefined && schema === quantitySchema) return comparedProblem(text, lineAsWritten(key, amount), comparator);
    const problem: Problem = { variant: "objectDue", params: { mended: lineAsWritten(key, amount) } };
    return isWhole && comparator === undefined ? replaced(context, path, amount, problem) : problem;
  }
  return { variant: "objectDue", params: { mended: lineAsWritten(key, sampleOf(schema, key)) } };
}

/** An amount in words as the fields that it has. */
function amountOf(text: string, isMoney: boolean): object | undefined {
  const written = readWrittenNumber(text);
  if (written === undefined) return undefined;
  const { scale = "", unit, comparator: _, ...amount } = written;
  const quantity = { ...amount, ...(scale + (unit ?? "") !== "" && { unit: scale + (unit ?? "") }) };
  if (!isMoney) return quantity;
  return quantityToMoney({ ...quantity, unit: scale + (unit ?? "元") });
}
