import * as z from "zod";
import { codeListIds } from "../../../plan/parts/code.ts";
import { links } from "../../../plan/parts/id.ts";
import { localizedTextSchema } from "../../../plan/parts/localized-text.ts";
import { idPattern } from "../../../plan/parts/patterns.ts";
import { responsibilitySchema } from "../../../plan/parts/responsibility.ts";
import { sourceSpanSchema } from "../../../plan/parts/source-span.ts";
import { codesNamed } from "../../../words/codes-named.ts";
import { sampleOf } from "../../sample-of.ts";
import { lineAsWritten, shown } from "../as-written.ts";
import { idNamed } from "../explain-form.ts";
import { fits, lineAt, type Problem, replaced } from "../shape-problem.ts";
import { unitNamed } from "../unit-named.ts";
import { languageOf } from "./language-of.ts";
import type { Place } from "./place.ts";
import { splitWords } from "./split-words.ts";

/** A list is due, and one thing is there, or several that are written as one. */
export function listProblem(place: Place): Problem | undefined {
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

/** The first field of an object, as its line begins. */
function firstLine(value: unknown): string {
  const [entry] = Object.entries(value as object);
  return entry === undefined ? "……" : typeof entry[1] === "object" ? `${entry[0]}:` : lineAsWritten(entry[0], entry[1]);
}
