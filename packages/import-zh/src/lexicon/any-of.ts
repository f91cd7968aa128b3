import { firstSigns } from "./pattern-signs.ts";
import { wordList } from "./word-list.ts";

/** Asks whether a text holds any of many words. */
export interface AnyOf {
  readonly test: (text: string) => boolean;
}

/**
 * What a pattern of many alternatives asks, faster: those that are plain words are found by the sign that they begin with, and
 * only the others are left to the engine, which would try one after the other at each place; it is not asked where no sign of
 * a text begins one of them.
 */
export function anyOf(pattern: RegExp): AnyOf {
  const alternatives = alternativesOf(pattern.source);
  const others = alternatives.filter((words) => !isPlain(words));
  const rest = new RegExp(others.length === 0 ? "(?!)" : others.join("|"), pattern.flags);
  const restFirsts = others.length === 0 ? new Uint8Array(0x10000) : firstSigns(rest);
  const plain = wordList(new RegExp(alternatives.filter(isPlain).join("|")));
  const test = (text: string): boolean => {
    let mayBeRest = false;
    for (let at = 0; at < text.length; at++) {
      if (plain.lengthAt(text, at) > 0) return true;
      if (restFirsts[text.charCodeAt(at)] === 1) mayBeRest = true;
    }
    return mayBeRest && rest.test(text);
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
