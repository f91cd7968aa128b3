import type { NamedItems } from "../../facts/item-finder.ts";
import { links, ownIds } from "../../plan/parts/id.ts";
import { currencyPattern, edtfPattern, idPattern, languageTagPattern } from "../../plan/parts/patterns.ts";
import { readWrittenDate, type WrittenDateKind } from "../../text/read-written-date.ts";
import { namedField } from "../../words/named-field.ts";
import { nearCurrency } from "../../words/near-currency.ts";
import { formName } from "../form-names.ts";
import { sampleOf } from "../sample-of.ts";
import { schemaAt } from "../schema-at.ts";
import { asWritten, lineAsWritten, shown } from "./as-written.ts";
import { explainTag } from "./explain-tag.ts";
import { lookAlike, lookAlikeParams } from "./look-alike.ts";
import { fits, keyOf, lineAt, type Problem, pathIn, replaced, type ShapeContext, valueAt } from "./shape-problem.ts";

/** What is wrong with a text that is not of the form that its place requires, which the pattern tells. */
export function explainForm(path: readonly PropertyKey[], pattern: string, value: unknown, context: ShapeContext): Problem {
  const text = String(value);
  const key = keyOf(path, context);
  const fallback: Problem = { variant: "wrongFormat", params: { value: shown(value), format: formName(pattern) } };
  if (text === "")
    return {
      variant: "emptyField",
      params: { field: namedField(key), sample: lineAt(path, context, sampleOf(schemaAt(context.schema, path, context.value), key)) },
    };
  if (pattern === String(edtfPattern)) return tidyProblem(path, text, context) ?? dateProblem(path, text, key, context) ?? fallback;
  const meant = lookAlikeProblem(path, text, context) ?? tidyProblem(path, text, context);
  if (meant !== undefined) return meant;
  if (pattern === String(idPattern)) return idProblem(path, text, key, context) ?? fallback;
  if (pattern === String(languageTagPattern)) return explainTag(path, text, context) ?? fallback;
  const currency = pattern === String(currencyPattern) ? nearCurrency(text) : undefined;
  if (currency === undefined) return fallback;
  return replaced(context, path, currency, { variant: "nearCurrency", params: { value: shown(value), near: currency } });
}

/** A text with a sign that only looks like the one that is due. */
export function lookAlikeProblem(
  path: readonly PropertyKey[],
  text: string,
  context: ShapeContext,
  change = (plain: string) => plain,
): Problem | undefined {
  const found = lookAlike(text);
  if (found === undefined) return undefined;
  const plain = tidied(found.plain);
  const mended = change(plain);
  if (!fits(context, path, mended)) return undefined;
  const params = { value: shown(text), ...lookAlikeParams(found), mended: lineAt(path, context, mended) };
  const problem: Problem = { variant: "lookAlike", params };
  // A dash may stand between two.
  return plain === mended && found.kind !== "dash" ? replaced(context, path, mended, problem) : problem;
}

/** A text with signs around or in it that do not belong to it. */
function tidyProblem(path: readonly PropertyKey[], text: string, context: ShapeContext): Problem | undefined {
  const tidy = tidied(text);
  if (tidy === text || !fits(context, path, tidy)) return undefined;
  return replaced(context, path, tidy, { variant: "untidy", params: { value: shown(text), mended: lineAt(path, context, tidy) } });
}

/** A text in half-width signs, without quotation marks around it, invisible signs, or a comma or stop left at its end. */
export function tidied(text: string): string {
  return text
    .normalize("NFKC")
    .replace(ignored, "")
    .trim()
    .replace(/^[“”‘’「」『』"'`《]+|[“”‘’「」『』"'`》]+$/gu, "")
    .replace(/[,;、。]+$/u, "")
    .trim();
}

/** What cannot be seen: what Unicode says is to be ignored where it cannot be shown. */
const ignorable = String.raw`\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}`;

const ignored = new RegExp(`[${ignorable}]`, "gu");

const dateVariants = {
  sure: "dateSure",
  likely: "dateLikely",
  either: "dateEither",
  edtf: "dateEdtf",
  uncertain: "dateUncertain",
  "no-year": "dateNoYear",
  ongoing: "dateOngoing",
  unknown: "dateUnknown",
} as const satisfies Record<WrittenDateKind, Problem["variant"]>;

/** What is wrong with a date, as far as it can be told what was meant. */
export function dateProblem(path: readonly PropertyKey[], text: string, key: string, context: ShapeContext): Problem | undefined {
  const written = readWrittenDate(text);
  if (written === undefined) return undefined;
  const [date = "", other = ""] = written.dates;
  const mended = dateLine(key, date);
  const problem: Problem = {
    variant: dateVariants[written.kind],
    params: { value: shown(text), near: date, mended, ...(other !== "" && { other: dateLine(key, other) }) },
  };
  return written.kind === "sure" ? replaced(context, path, date, problem) : problem;
}

/** A year alone is a number to YAML, and stands in quotation marks. */
const dateLine = (key: string, date: string) => lineAsWritten(key, date);

function idProblem(path: readonly PropertyKey[], text: string, key: string, context: ShapeContext): Problem | undefined {
  const tidy = tidied(text);
  const named = namedProblem(path, tidy, context);
  if (named !== undefined) return named;
  const parts = tidy.split(/\s*[、,;/|]\s*|\s+(?:和|及|与|and)\s+|[和及与]/u).filter((part) => part !== "");
  const inList = typeof path.at(-1) === "number";
  const isOwn = path.at(-1) === "id";
  if (parts.length > 1 && !isOwn) {
    const list = path.slice(0, -1);
    const ids = parts.map((part) => idNamed(path, part, context) ?? part);
    if (!inList) return { variant: "oneOnly", params: { value: shown(text), sample: oneEach(key, ids) } };
    const before = valueAt(context, list);
    const mended = Array.isArray(before) ? before.flatMap((one: unknown, index) => (index === path.at(-1) ? ids : [one])) : ids;
    const problem: Problem = { variant: "splitList", params: { value: shown(text), mended: lineAsWritten(key, mended) } };
    return fits(context, list, mended) ? { ...problem, fix: [{ op: "replace", path: pathIn(context, list), value: mended }] } : problem;
  }
  const alike = lookAlikeProblem(path, text, context, asId);
  if (alike !== undefined) return alike;
  const plain = asId(tidy);
  if (plain !== text && fits(context, path, plain))
    return { variant: "likelyId", params: { value: shown(text), mended: lineAt(path, context, plain) } };
  if (/\p{Script=Han}/u.test(text) && !isOwn)
    return { variant: "nameForId", params: { value: shown(text), sample: sampleAt(path, context) } };
  return numberedProblem(path, plain, text, context);
}

/** A text as an id would be written. */
const asId = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .replace(/[\s_./\u2010-\u2015]+/gu, "-")
    .replace(/-+/gu, "-")
    .replace(/^-|-$/gu, "");

/** A name where an id is due: the id of the item that has it, which mends it where one item alone does. */
function namedProblem(path: readonly PropertyKey[], name: string, context: ShapeContext): Problem | undefined {
  const { ids, isSure } = itemsNamed(path, name, context);
  const [id] = ids;
  if (id === undefined) return undefined;
  const problem: Problem = {
    variant: ids.length === 1 ? "namedItem" : "namedItems",
    params: { value: shown(name), mended: lineAt(path, context, id), ids: ids.slice(0, 5).join(", ") },
  };
  return isSure ? replaced(context, path, id, problem) : problem;
}

/** The items that a name stands for where a link is due. */
function itemsNamed(path: readonly PropertyKey[], name: string, context: ShapeContext): NamedItems {
  const schema = schemaAt(context.schema, path, context.value);
  const kinds = schema && links.get(schema)?.kinds;
  return kinds === undefined ? { ids: [], isSure: false } : context.items.named(name, kinds);
}

/** The id of the one item that a name stands for where a link is due. */
export function idNamed(path: readonly PropertyKey[], name: string, context: ShapeContext): string | undefined {
  const { ids, isSure } = itemsNamed(path, name, context);
  return isSure ? ids[0] : undefined;
}

/** A number where an id is due: most ids are a kind and a number. */
function numberedProblem(path: readonly PropertyKey[], plain: string, text: string, context: ShapeContext): Problem | undefined {
  const schema = schemaAt(context.schema, path, context.value);
  const own = schema && ownIds.get(schema)?.kind;
  const kinds = own === undefined ? ((schema && links.get(schema)?.kinds) ?? []) : [own];
  const ids = kinds
    .map((kind) => `${kind}-${plain}`)
    .filter((id) => idPattern.test(id) && (own !== undefined || context.items.kindOf(id) !== undefined));
  const [id, another] = ids;
  if (!/^\d/u.test(plain) || id === undefined || another !== undefined) return undefined;
  return { variant: "likelyId", params: { value: shown(text), mended: lineAt(path, context, id) } };
}

const sampleAt = (path: readonly PropertyKey[], context: ShapeContext): string =>
  asWritten(sampleOf(schemaAt(context.schema, path, context.value), keyOf(path, context)));

/** Each of several ids where one can stand. */
function oneEach(key: string, parts: readonly string[]): string {
  return parts
    .slice(0, 3)
    .map((part) => lineAsWritten(key, part))
    .join(" / ");
}
