import { localizedTextSchema } from "../../../plan/parts/localized-text.ts";
import { asWritten, shown } from "../as-written.ts";
import { fits, lineAt, type Problem, pathIn, replaced } from "../shape-problem.ts";
import { languageOf } from "./language-of.ts";
import type { Place } from "./place.ts";

/** A text in languages is due, and one without a language is there. */
export function recordProblem({ path, value, schema, context }: Place): Problem | undefined {
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
