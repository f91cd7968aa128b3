import { wordList } from "./word-list.ts";

/** Asks whether a text holds any of many words. */
export interface AnyOf {
  readonly test: (text: string) => boolean;
}

/**
 * What a pattern of many alternatives asks, faster: those that are plain words are found by the sign that they begin with, and
 * only the others are left to the engine, which would try one after the other at each place.
 */
export function anyOf(pattern: RegExp): AnyOf {
  const alternatives = alternativesOf(pattern.source);
  const others = alternatives.filter((words) => !isPlain(words));
  const rest = others.length === 0 ? undefined : new RegExp(others.join("|"), pattern.flags);
  const plain = wordList(new RegExp(alternatives.filter(isPlain).join("|")));
  const test = (text: string): boolean => {
    for (let at = 0; at < text.length; at++) if (plain.lengthAt(text, at) > 0) return true;
    return rest?.test(text) === true;
  };
  return { test };
}

const isPlain = (words: string) => /^[\u4e00-\u9fff]+$/.test(words);

/** The alternatives of a pattern, cut at each | that stands in no bracket. */
function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at <= source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "(" || sign === "[") depth++;
    else if (sign === ")" || sign === "]") depth--;
    else if (depth === 0 && (sign === "|" || sign === undefined)) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}
