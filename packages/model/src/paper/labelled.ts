import type { PaperRun, PaperText } from "./paper.ts";
import { runsOf } from "./wordings-of.ts";

/**
 * A title behind its number: a blank stands between them, but in Chinese not behind a sign that brings room along.
 *
 * @example
 * ```ts
 * import { labelled, wordingsOf } from "@regional-plan/model";
 *
 * const shown = (label: string) => wordingsOf(labelled(label, { zh: "交通" }), ["zh"])[0]?.runs.map((run) => run.text).join("");
 * shown("（一）"); //=> "（一）交通"
 * shown("1."); //=> "1. 交通"
 * ```
 */
export function labelled(label: string | undefined, title: PaperText): readonly PaperRun[] {
  if (label === undefined || label === "") return runsOf(title);
  return [{ text: hasRoom(label) ? { en: `${label} `, zh: label } : `${label} ` }, ...runsOf(title)];
}

/** Whether a label ends in a sign that is as wide as a character, in a bracket around Chinese, or in a dash. */
const hasRoom = (label: string) => /[、．）〕】》：—\u3000 ]$/u.test(label) || /[一二三四五六七八九十]\)$/u.test(label);
