import { readFileSync } from "node:fs";
import { rootPath } from "../root.ts";

/** One row of the table of terms: what a thing is called, and the words that are not used for it. */
export interface TermRow {
  english: string;
  chinese: string;
  avoided: AvoidedWord[];
}

/** A word that is not used, but for the longer words that it is a part of. */
interface AvoidedWord {
  word: string;
  /** Words of their own: 医疗机构, where 机构 is not used. */
  but: string[];
}

/** The table of terms in CONTRIBUTING.md. */
export function readTerms(page = readFileSync(rootPath("CONTRIBUTING.md"), "utf8")): TermRow[] {
  const [, table = ""] = /^\| English \| 中文 \| 不用 \|\n\|[-|]+\|\n((?:\|.*\n)+)/mu.exec(page) ?? [];
  return table
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [english = "", chinese = "", avoided = ""] = line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      return { english, chinese, avoided: [...avoided.matchAll(/([^、（）]+)(?:（([^）]+) 除外）)?/gu)].map(avoidedWord) };
    });
}

function avoidedWord([, word = "", but = ""]: RegExpMatchArray): AvoidedWord {
  return { word, but: but.split("、").filter((longer) => longer !== "") };
}
