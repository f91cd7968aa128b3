import { lineAsWritten, shown } from "./as-written.ts";
import type { FixOperation } from "./finding.ts";
import { meantTag, nearLanguage } from "./near-language.ts";
import { lineAt, type Problem, pathIn, replaced, type ShapeContext } from "./shape-problem.ts";
import { isSameTag } from "./text-in.ts";

/** Names the language that was meant by the key of a text; `undefined` where that cannot be told. Where it has one answer, it mends it. */
export function explainTextKey(
  parent: readonly PropertyKey[],
  key: string,
  text: Readonly<Record<string, unknown>>,
  context: ShapeContext,
): Problem | undefined {
  const language = nearLanguage(key, context.languages);
  const near = language?.language ?? meantTag(key);
  if (near === undefined) return undefined;
  const others = Object.keys(text).filter((other) => other !== key);
  const isFree = others.every((other) => !isSameTag(other, near) && nearLanguage(other, [near]) === undefined);
  const fix: FixOperation[] = [
    { op: "remove", path: pathIn(context, [...parent, key]) },
    { op: "add", path: pathIn(context, [...parent, near]), value: text[key] },
  ];
  const params = { key: shown(key), near, mended: lineAsWritten(near, text[key]) };
  return { variant: "wrongTag", params, ...(isFree && language?.certain !== false && { fix }) };
}

/** Names the tag that was meant by another word for a language. */
export function explainTag(path: readonly PropertyKey[], word: string, context: ShapeContext): Problem | undefined {
  const near = meantTag(word);
  if (near === undefined) return undefined;
  return replaced(context, path, near, { variant: "wrongTag", params: { key: shown(word), near, mended: lineAt(path, context, near) } });
}
