import { type LocalizedText, textIn } from "@regional-plan/model";

/**
 * Where two values first differ, as a JSON Pointer without its leading slash; the empty string where they differ as a
 * whole, `undefined` where they do not. Of texts in several languages only the one in `language` counts, where both have
 * it: a translation may come later.
 */
export function firstDifference(before: unknown, after: unknown, language: string): string | undefined {
  if (Object.is(before, after)) return undefined;
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return "";
  const [old, now] = [textOf(before, language), textOf(after, language)];
  if (old !== undefined && now !== undefined) return old === now ? undefined : language;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const inner = firstDifference(before[key], after[key], language);
    if (inner !== undefined) return inner === "" ? escaped(key) : `${escaped(key)}/${inner}`;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** The text in a language, if a value is a text. */
function textOf(value: Readonly<Record<string, unknown>>, language: string): string | undefined {
  const text = textIn(value as LocalizedText, language);
  return typeof text === "string" ? text : undefined;
}

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
