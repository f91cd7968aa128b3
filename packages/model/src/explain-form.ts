import { lineAsWritten, shown } from "./as-written.ts";
import { explainTag } from "./explain-tag.ts";
import { formName } from "./form-names.ts";
import { namedField } from "./named-field.ts";
import { nearCurrency } from "./near-currency.ts";
import { currencyPattern, edtfPattern, idPattern, languageTagPattern } from "./patterns.ts";
import { readWrittenDate, type WrittenDateKind } from "./read-written-date.ts";
import { sampleOf } from "./sample-of.ts";
import { schemaAt } from "./schema-at.ts";
import { fits, keyOf, lineAt, type Problem, pathIn, replaced, type ShapeContext, valueAt } from "./shape-problem.ts";

/** What is wrong with a text that is not of the form that its place requires, which the pattern tells. */
export function explainForm(path: readonly PropertyKey[], pattern: string, value: unknown, context: ShapeContext): Problem {
  const text = String(value);
  const key = keyOf(path, context);
  const fallback: Problem = { variant: "wrongFormat", params: { value: shown(value), format: formName(pattern) } };
  const tidy = tidied(text);
  if (text === "")
    return {
      variant: "emptyField",
      params: { field: namedField(key), sample: lineAt(path, context, sampleOf(schemaAt(context.schema, path, context.value), key)) },
    };
  if (tidy !== text && fits(context, path, tidy)) {
    return replaced(context, path, tidy, { variant: "untidy", params: { value: shown(value), mended: lineAt(path, context, tidy) } });
  }
  if (pattern === String(edtfPattern)) return dateProblem(path, text, key, context) ?? fallback;
  if (pattern === String(idPattern)) return idProblem(path, text, key, context) ?? fallback;
  if (pattern === String(languageTagPattern)) return explainTag(path, text, context) ?? fallback;
  const currency = pattern === String(currencyPattern) ? nearCurrency(text) : undefined;
  if (currency === undefined) return fallback;
  return replaced(context, path, currency, { variant: "nearCurrency", params: { value: shown(value), near: currency } });
}

/** A text in half-width signs, without quotation marks around it, invisible signs, or a comma or stop left at its end. */
export function tidied(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .trim()
    .replace(/^[“”‘’「」『』"'`《]+|[“”‘’「」『』"'`》]+$/gu, "")
    .replace(/[,;、。]+$/u, "")
    .trim();
}

const dateVariants = {
  sure: "dateSure",
  likely: "dateLikely",
  either: "dateEither",
  edtf: "dateEdtf",
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
  const parts = tidy.split(/\s*[、,;/|]\s*|\s+(?:和|及|与|and)\s+|[和及与]/u).filter((part) => part !== "");
  const inList = typeof path.at(-1) === "number";
  const isOwn = path.at(-1) === "id";
  if (parts.length > 1 && !isOwn) {
    const list = path.slice(0, -1);
    if (!inList) return { variant: "oneOnly", params: { value: shown(text), sample: oneEach(key, parts) } };
    const before = valueAt(context, list);
    const mended = Array.isArray(before) ? before.flatMap((one: unknown, index) => (index === path.at(-1) ? parts : [one])) : parts;
    const problem: Problem = { variant: "splitList", params: { value: shown(text), mended: lineAsWritten(key, mended) } };
    return fits(context, list, mended) ? { ...problem, fix: [{ op: "replace", path: pathIn(context, list), value: mended }] } : problem;
  }
  const plain = tidy
    .replace(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .replace(/[\s_./\u2010-\u2015]+/gu, "-")
    .replace(/-+/gu, "-")
    .replace(/^-|-$/gu, "");
  if (plain !== text && fits(context, path, plain))
    return { variant: "likelyId", params: { value: shown(text), mended: lineAt(path, context, plain) } };
  if (/\p{Script=Han}/u.test(text) && !isOwn) return { variant: "nameForId", params: { value: shown(text) } };
  return undefined;
}

/** Each of several ids where one can stand. */
function oneEach(key: string, parts: readonly string[]): string {
  return parts
    .slice(0, 3)
    .map((part) => lineAsWritten(key, part))
    .join(" / ");
}
