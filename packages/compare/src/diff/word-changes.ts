import { diffArrays } from "diff";

/** A piece of a text that two versions have both, or only one of them. */
export interface WordChange {
  readonly is: "kept" | "removed" | "added";
  readonly text: string;
}

/**
 * What differs in two versions of a text, in words: in Chinese and the like a character is the least, elsewhere a word or a
 * number. What is kept between two changes but says nothing alone belongs to them. Put together without what was added it
 * is the first text, without what was removed the second.
 *
 * @example
 * ```ts
 * import { wordChanges } from "@regional-plan/compare";
 *
 * const shown = (a: string, b: string) => wordChanges(a, b).map(({ is, text }) => (is === "kept" ? text : is === "added" ? `{+${text}+}` : `[-${text}-]`)).join("");
 * shown("2024年底前建成", "2026年底前基本建成"); //=> "[-2024-]{+2026+}年底前{+基本+}建成"
 * shown("Build ten lines", "Build eight lines"); //=> "Build [-ten-]{+eight+} lines"
 * ```
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  // Texts that have next to nothing in common are two texts.
  if (found === undefined) return [removed(before), added(after)].filter(({ text }) => text !== "");
  const pieces = found.map(({ value, added: isAdded, removed: isRemoved }): WordChange => {
    const text = value.join("");
    return isAdded ? added(text) : isRemoved ? removed(text) : { is: "kept", text };
  });
  return gathered(pieces);
}

const mostEdits = 2000;

const removed = (text: string): WordChange => ({ is: "removed", text });
const added = (text: string): WordChange => ({ is: "added", text });

/** Words and numbers of letters that are written together, and each other sign for itself. */
const wordsOf = (text: string): string[] => text.match(/[\p{Script=Latin}\p{M}'’]+|\p{Nd}+(?:[.,]\p{Nd}+)*|[\s\S]/gu) ?? [];

/** Changes with little between them as one, what was removed first. */
function gathered(pieces: readonly WordChange[]): WordChange[] {
  const changes: WordChange[] = [];
  let [gone, come] = ["", ""];
  const close = () => {
    if (gone !== "") changes.push(removed(gone));
    if (come !== "") changes.push(added(come));
    [gone, come] = ["", ""];
  };
  for (const [at, { is, text }] of pieces.entries()) {
    const isBetween = (gone !== "" || come !== "") && at < pieces.length - 1;
    if (is === "removed") gone += text;
    else if (is === "added") come += text;
    else if (isBetween && saysLittle(text) && gone !== "" && come !== "") [gone, come] = [gone + text, come + text];
    else {
      close();
      changes.push({ is, text });
    }
  }
  close();
  return changes;
}

/** Blanks, and a single sign that is no number: they are alike by chance. */
const saysLittle = (text: string): boolean => text.trim() === "" || ([...text].length === 1 && !/\p{Nd}/u.test(text));
