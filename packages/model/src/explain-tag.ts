import type { Finding, FixOperation } from "./finding.ts";
import { type PathStep, toPointer } from "./json-pointer.ts";
import { meantTag, nearLanguage } from "./near-language.ts";
import type { schemaFinding } from "./shape-findings.ts";
import { isSameTag } from "./text-in.ts";

/** What is said of something that stands where a language tag is due and is none. */
export interface TagProblem extends Pick<Finding, "fix"> {
  variant: Extract<keyof (typeof schemaFinding)["variants"], "wrongTag">;
  params: { key: string; near: string };
}

/** Names the language that was meant by the key of a text; `undefined` where that cannot be told. Where it has one answer, it mends it. */
export function explainTextKey(
  path: readonly PathStep[],
  text: Readonly<Record<string, unknown>>,
  languages: readonly string[],
): TagProblem | undefined {
  const key = String(path.at(-1));
  const language = nearLanguage(key, languages);
  const near = language?.language ?? meantTag(key);
  if (near === undefined) return undefined;
  const others = Object.keys(text).filter((other) => other !== key);
  const isFree = others.every((other) => !isSameTag(other, near) && nearLanguage(other, [near]) === undefined);
  const fix: FixOperation[] = [
    { op: "remove", path: toPointer(path) },
    { op: "add", path: toPointer([...path.slice(0, -1), near]), value: text[key] },
  ];
  return { variant: "wrongTag", params: { key, near }, ...(isFree && language?.certain !== false && { fix }) };
}

/** Names the tag that was meant by another word for a language. */
export function explainTag(path: readonly PathStep[], word: unknown): TagProblem | undefined {
  const near = typeof word === "string" ? meantTag(word) : undefined;
  if (typeof word !== "string" || near === undefined) return undefined;
  return { variant: "wrongTag", params: { key: word, near }, fix: [{ op: "replace", path: toPointer(path), value: near }] };
}
