import * as z from "zod";
import { codeListIds } from "../../plan/parts/code.ts";
import { codeLists } from "../../plan/parts/code-lists.ts";
import { edtfSchema } from "../../plan/parts/edtf.ts";
import { links } from "../../plan/parts/id.ts";
import { localizedTextSchema } from "../../plan/parts/localized-text.ts";
import { moneySchema } from "../../plan/parts/money.ts";
import { idPattern } from "../../plan/parts/patterns.ts";
import { quantitySchema } from "../../plan/parts/quantity.ts";
import { responsibilitySchema } from "../../plan/parts/responsibility.ts";
import { sourceSpanSchema } from "../../plan/parts/source-span.ts";
import type { Comparator } from "../../plan/target.ts";
import { exactNumber } from "../../text/exact-number.ts";
import { readChineseNumber } from "../../text/read-chinese-number.ts";
import { readNumerals } from "../../text/read-numerals.ts";
import { quantityToMoney } from "../../text/read-quantity.ts";
import { codesNamed } from "../../words/codes-named.ts";
import { fieldsNamed } from "../../words/fields-named.ts";
import { namedField } from "../../words/named-field.ts";
import { sampleOf } from "../sample-of.ts";
import { schemaAt } from "../schema-at.ts";
import { asWritten, lineAsWritten, shown } from "./as-written.ts";
import { dateProblem, explainForm, idNamed, tidied } from "./explain-form.ts";
import { readWrittenNumber, type WrittenNumber } from "./read-written-number.ts";
import { fits, keyOf, lineAt, type Problem, pathIn, replaced, type ShapeContext, valueAt } from "./shape-problem.ts";
import { unitNamed } from "./unit-named.ts";

/** What is wrong with a value of the wrong type, and what somebody who wrote it may have meant. */
export function explainType(path: readonly PropertyKey[], expected: string, value: unknown, context: ShapeContext): Problem {
  const schema = schemaAt(context.schema, path, context.value);
  const key = keyOf(path, context);
  const place: Place = { path, expected, value, schema, key, context };
  // A whole file has no field to be empty.
  if ((value === null || value === "") && key !== "") return emptyProblem(place);
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

function wrongType({ path, context, expected, value, schema, key }: Place): Problem {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return { variant: "wrongType", params: { expected, found, sample: lineAt(path, context, sampleOf(schema, key)) } };
}

function emptyProblem({ path, schema, key, context }: Place): Problem {
  const source = context.sourceOf(pathIn(context, path));
  if (source?.startsWith("#")) return { variant: "commentText", params: { value: shown(source), mended: `${key}: "${shown(source)}"` } };
  return { variant: "emptyField", params: { field: namedField(key), sample: lineAt(path, context, sampleOf(schema, key)) } };
}

/** A text is due, and something else is there. */
function textProblem(place: Place): Problem {
  const { path, value, schema, key, context } = place;
  if (typeof value === "number" || typeof value === "boolean") return unquotedProblem(place);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  // Words in brackets may be a text that begins with one.
  if (typeof only === "string" && /[\p{Script=Han}\s]/u.test(only) && !(schema !== undefined && links.has(schema)))
    return { variant: "bracketedText", params: { whole: lineAt(path, context, `[${only}]`), mended: lineAt(path, context, only) } };
  if (typeof only === "string")
    return replaced(context, path, only, { variant: "oneText", params: { mended: lineAt(path, context, only) } });
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
  const [entry] = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const [name, text]: [string?, unknown?] = entry ?? [];
  if (name !== undefined && context.items.kindOf(name) !== undefined && schema !== undefined && links.has(schema))
    return { variant: "oneText", params: { mended: lineAt(path, context, name) } };
  if (typeof text === "string") return { variant: "oneText", params: { mended: lineAt(path, context, text) } };
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
  // In quotation marks it would be wrong still.
  const pattern = schema && patternOf(schema, text);
  if (pattern !== undefined) return explainForm(path, pattern, text, context);
  const problem: Problem = {
    variant: "unquoted",
    params: { expected: "string", found: typeof value, mended: `${typeof path.at(-1) === "number" ? "" : `${key}: `}"${text}"` },
  };
  if (!isSure) return problem;
  return fits(context, path, text) ? { ...problem, fix: [{ op: "replace", path: pathIn(context, path), value: text }] } : problem;
}

/** The pattern that a text does not match. */
function patternOf(schema: z.ZodType, text: string): string | undefined {
  const issue = schema.safeParse(text).error?.issues.find(({ code }) => code === "invalid_format");
  return issue !== undefined && "pattern" in issue ? String(issue.pattern) : undefined;
}

/** A number is due, and a text is there that tells one. */
function numberProblem(place: Place): Problem | undefined {
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

function comparedProblem(text: string, mended: string, comparator: Comparator): Problem {
  const word = codeLists.comparator.labels[comparator];
  return { variant: "comparedNumber", params: { value: shown(text), mended, comparator: `comparator: ${comparator}`, word } };
}

function truthProblem({ path, value, key, context }: Place): Problem | undefined {
  const word = tidied(String(value)).toLowerCase();
  if (!Object.hasOwn(truths, word))
    return { variant: "noTruth", params: { value: shown(value), yes: `${key}: true`, no: `${key}: false` } };
  const truth = truths[word];
  return replaced(context, path, truth, { variant: "truth", params: { value: shown(value), mended: lineAt(path, context, truth) } });
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
  if (value === null) return undefined;
  if (typeof value === "object") {
    const items = entriesById(value, element);
    if (items !== undefined)
      return replaced(context, path, items, { variant: "listOfOne", params: { key, mended: `- ${firstLine(items[0])}` } });
    return replaced(context, path, [value], { variant: "listOfOne", params: { key, mended: `- ${firstLine(value)}` } });
  }
  if (element instanceof z.ZodObject || element === undefined) {
    if (element === responsibilitySchema) return unitsProblem(place);
    const items = element === sourceSpanSchema ? [{ quote: value }] : undefined;
    if (items === undefined) return { variant: "listOfItems", params: { key, mended: `- ${firstLine(sampleOf(element, key))}` } };
    const problem: Problem = { variant: "listDue", params: { value: shown(value), mended: lineAt(path, context, items) } };
    return element === sourceSpanSchema ? replaced(context, path, items, problem) : problem;
  }
  if (element === localizedTextSchema) {
    const language = languageOf(String(value), context);
    const texts = splitWords(String(value)).map((text) => ({ [language.tag]: text }));
    return { variant: "listDue", params: { value: shown(value), mended: lineAt(path, context, texts) } };
  }
  const list = element instanceof z.ZodType ? codeListIds.get(element)?.list : undefined;
  const at = [...path, 0];
  const whole = list === undefined ? idNamed(at, String(value), context) : undefined;
  const parts =
    whole === undefined
      ? splitWords(String(value)).map((part) => (list === undefined ? idNamed(at, part, context) : codesNamed(list, part)[0]) ?? part)
      : [whole];
  // A name is no id: to put it into brackets would fail again.
  if (!fits(context, path, parts)) {
    if (list === undefined && !links.has(element as z.ZodType)) return undefined;
    return { variant: "listOfIds", params: { value: shown(value), mended: lineAt(path, context, sampleOf(schema, key)) } };
  }
  return replaced(context, path, parts, { variant: "listDue", params: { value: shown(value), mended: lineAt(path, context, parts) } });
}

/** Items that stand under their ids, as entries of a list: `domain-1: { title: … }`. */
function entriesById(value: object, element: unknown): object[] | undefined {
  if (!(element instanceof z.ZodObject) || !Object.hasOwn(element.shape, "id")) return undefined;
  const entries = Object.entries(value);
  const isMap = entries.length > 0 && entries.every(([key, item]) => idPattern.test(key) && isOwnless(item));
  return isMap ? entries.map(([id, item]) => ({ id, ...(item as object) })) : undefined;
}

const isOwnless = (item: unknown) => typeof item === "object" && item !== null && !Array.isArray(item) && !Object.hasOwn(item, "id");

/** Units in one text, where each is an entry with its role: their ids, as far as they can be told. */
function unitsProblem({ value, path, context }: Place): Problem {
  const parts = context.items.named(String(value), ["agency"]).ids.length > 0 ? [String(value)] : splitWords(String(value));
  const ids = parts.map((part) => unitNamed(part, context));
  const units = ids.map((agency, index) => ({ agency: agency ?? `agency-${index + 1}`, role: "responsible" }));
  return {
    variant: ids.includes(undefined) ? "listOfUnits" : "listDue",
    params: { value: shown(value), mended: lineAt(path, context, units) },
  };
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
function recordProblem({ path, value, schema, context }: Place): Problem | undefined {
  if (schema !== localizedTextSchema) return undefined;
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    if (value.length === 1 && fits(context, path, only))
      return replaced(context, path, only, { variant: "mendedText", params: { value: shown(value), mended: lineAt(path, context, only) } });
    const text = value.map((part) => (typeof part === "string" ? part : asWritten(part))).join("，");
    return { variant: "bracketText", params: { mended: lineAt(path, context, { zh: `[${text}]` }) } };
  }
  // What a program puts here, an Error or a Date, has no words that its author wrote.
  if (typeof value === "object" || typeof value === "function") return undefined;
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
  const problem: Problem = { variant: "noLanguage", params: { mended: lineAt(path, context, text) } };
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
