import type { ItemKind } from "@regional-plan/model";

/**
 * An id made of words, the same for the same words in every table: an item without an id gets one that it has again when the table
 * is read again, and that does not meet another item's by chance.
 */
export function makeId(kind: ItemKind, words: string): string {
  return `${kind}-${hash(words, 0x811c9dc5)}${hash(words, 0x9e3779b9)}`;
}

/** FNV-1a over UTF-16 code units, as five letters and digits. */
function hash(words: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return (sum % 36 ** 5).toString(36).padStart(5, "0");
}
