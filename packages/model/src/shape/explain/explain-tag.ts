import type { FixOperation } from "../../finding/finding.ts";
import { atPointer } from "../../finding/json-pointer.ts";
import { languageTagPattern } from "../../plan/parts/patterns.ts";
import { meantTag, nearLanguage } from "../../words/near-language.ts";
import { isSameTag } from "../../words/text-in.ts";
import { lineAsWritten, shown } from "./as-written.ts";
import { fits, lineAt, type Problem, pathIn, replaced, type ShapeContext, valueAt } from "./shape-problem.ts";
import type { StrayKey } from "./stray-key.ts";
import { replacedTag, unheardTag } from "./unheard-tag.ts";

/** Names the language that was meant by the key of a text; `undefined` where that cannot be told. Where it has one answer, it mends it. */
export function explainTextKey({ parent, key, owner: text, context }: StrayKey): Problem | undefined {
  const language = nearLanguage(key, context.languages);
  const others = Object.keys(text).filter((other) => other !== key);
  // zh_Hant beside zh is another text, and no second one for zh.
  const isOther = language?.certain === false && others.includes(language.language);
  const old = replacedTag(key);
  const near = old ?? (isOther ? meantTag(key) : (language?.language ?? meantTag(key)));
  if (near === undefined) return unheardTag(key);
  const same = others.find((other) => isSameTag(other, near) || nearLanguage(other, [near])?.certain === true);
  if (same !== undefined) return { variant: "tagTwice", params: { key: shown(key), other: shown(same), near } };
  const isFree = others.every((other) => !isSameTag(other, near) && nearLanguage(other, [near]) === undefined);
  const fix: FixOperation[] = [
    { op: "remove", path: pathIn(context, [...parent, key]) },
    { op: "add", path: pathIn(context, [...parent, near]), value: text[key] },
  ];
  const params = { key: shown(key), near, mended: lineAsWritten(near, text[key]) };
  return { variant: old === undefined ? "wrongTag" : "oldTag", params, ...(isFree && language?.certain !== false && { fix }) };
}

/** Names the tag that was meant by another word for a language. */
export function explainTag(path: readonly PropertyKey[], word: string, context: ShapeContext): Problem | undefined {
  const old = replacedTag(word);
  const near = old ?? titleTag(word, context) ?? meantTag(word);
  if (near === undefined) return unheardTag(word) ?? severalTags(path, word, context);
  const variant = old === undefined ? "wrongTag" : "oldTag";
  return replaced(context, path, near, { variant, params: { key: shown(word), near, mended: lineAt(path, context, near) } });
}

/** The tag under which the title stands, where a word comes near to it: what all texts stand under is right. */
function titleTag(word: string, { value, at }: ShapeContext): string | undefined {
  const title = at === "" ? atPointer(value, "/title") : undefined;
  const tags = typeof title === "object" && title !== null ? Object.keys(title).filter((tag) => languageTagPattern.test(tag)) : [];
  return tags.includes(meantTag(word) ?? "") ? undefined : nearLanguage(word, tags)?.language;
}

/** Several tags in a list that are written as one: `[zh，en]`. */
function severalTags(path: readonly PropertyKey[], word: string, context: ShapeContext): Problem | undefined {
  const parts = word
    .normalize("NFKC")
    .split(/\s*[、,;/|]\s*/u)
    .filter((part) => part !== "");
  const at = path.slice(0, -1);
  const list = valueAt(context, at);
  if (parts.length < 2 || !Array.isArray(list)) return undefined;
  const tags = parts.map((part) => (languageTagPattern.test(part) ? part : (meantTag(part) ?? part)));
  if (!tags.every((tag) => fits(context, path, tag))) return undefined;
  const mended = list.flatMap((one: unknown, index) => (index === path.at(-1) ? tags : [one]));
  return replaced(context, at, mended, { variant: "splitTags", params: { value: shown(word), mended: lineAt(at, context, mended) } });
}
