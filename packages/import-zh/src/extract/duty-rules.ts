import { ruleSign } from "../lexicon/text-signs.ts";
import type { Stretch } from "../segment/block.ts";
import type { DutyRule } from "./duty.ts";
import { splitUnits } from "./split-units.ts";

/** A sentence that says how tags are to be read. */
export const ruleSentence =
  /(?:列|排)[^。；，]{0,14}(?:第一|首位|首个|最前|前面)[^。；]{0,12}牵头|(?:第一|首)(?:个|位)?(?:的)?(?:责任)?(?:单位|部门)[^。；，]{0,6}牵头|以下(?:均|各项)[^。；]{0,40}(?:不再列出|不再一一列出|不另列出|落实)|不再(?:一一|逐一)?列出/;

const first =
  /(?:列|排)[^。；，]{0,14}(?:第一|首位|首个|最前|前面)[^。；]{0,12}牵头|(?:第一|首)(?:个|位)?(?:的)?(?:责任)?(?:单位|部门)[^。；，]{0,6}牵头/;
const implied = /以下(?:均|各项均?|任务均?)(?:需|由|须|应)?(?:由)?([^。；]{2,60}?)(?:具体)?(?:负责|抓好|贯彻)?(?:落实|实施|配合|参与|负责)/;

/** The rules of a document, in the order in which they stand. */
export function findDutyRules(texts: readonly Stretch[]): DutyRule[] {
  return texts.flatMap(({ block, from, to }) => {
    if ((block.signs & ruleSign) === 0 || !ruleSentence.test(block.text.slice(from, to))) return [];
    const rules: DutyRule[] = [];
    for (let at = from; at < to; ) {
      const end = Math.min(to, sentenceEnd(block.text, at));
      const words = block.text.slice(at, end);
      if (ruleSentence.test(words)) {
        const names = implied.exec(words)?.[1];
        rules.push({
          firstLeads: first.test(words),
          implied: names === undefined ? [] : splitUnits(names).map(({ name }) => name),
          source: { block, from: at, to: Math.min(end, closing(block.text, at)) },
        });
      }
      at = end;
    }
    return rules;
  });
}

/** Where a sentence ends, in brackets or not. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if ("。；".includes(text[at] ?? "\0")) return at + 1;
  return text.length;
}

/** Where the bracket around a place closes. */
function closing(words: string, from: number): number {
  let depth = 0;
  for (let at = from; at < words.length; at++) {
    if ("（(〔".includes(words[at] ?? "\0")) depth++;
    else if ("）)〕".includes(words[at] ?? "\0") && --depth < 0) return at;
  }
  return words.length;
}
