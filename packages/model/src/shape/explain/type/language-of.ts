import type { ShapeContext } from "../shape-problem.ts";

/** The language of a text that names none: the plan's only one, or the one of its characters. */
export function languageOf(text: string, { languages }: ShapeContext): { tag: string; isSure: boolean } {
  const tags = languages.filter((tag): tag is string => typeof tag === "string" && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(tag));
  const isHan = /\p{Script=Han}/u.test(text);
  if (tags.length === 1 && (isHan ? tags[0]?.startsWith("zh") : true)) return { tag: tags[0] as string, isSure: true };
  const chinese = tags.filter((tag) => /^zh\b/u.test(tag));
  if (isHan) return { tag: chinese[0] ?? "zh", isSure: chinese.length === 1 && !tags.some((tag) => /^(?:ja|ko|yue)\b/u.test(tag)) };
  return { tag: tags.find((tag) => !chinese.includes(tag)) ?? "en", isSure: false };
}
