import type { ActionKind } from "@regional-plan/model";
import { type GoverningDate, governingDate } from "../extract/date-phrase.ts";
import { findDues } from "../extract/find-due.ts";
import { longestDate } from "../extract/find-milestone.ts";
import { nameSignAt, nameSigns } from "../extract/find-names.ts";
import { hasTwoHan } from "../lexicon/is-han.ts";
import { firstSigns } from "../lexicon/pattern-signs.ts";
import { signTable } from "../lexicon/sign-table.ts";
import { dateSign } from "../lexicon/text-signs.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isBlank, type Stretch, wordsOf } from "../segment/block.ts";
import { tagsOf } from "../segment/find-tags.ts";

/** A clause of a text, and what it does. */
export interface Clause {
  readonly clause: Stretch;
  /** What its signs tell `findNames`. */
  readonly signs: number;
  /** Whether a sign of a date stands in it or shortly before it. */
  readonly mayHaveDate: boolean;
  readonly kind: ActionKind;
  readonly verbs: string[];
}

/** The clauses of a text, without the tags of units. */
export function clausesOf(body: readonly Stretch[]): Clause[] {
  const clauses: Clause[] = [];
  for (const clause of parts(body, ofClauses)) {
    const { signs, mayHaveDate } = clause;
    const words = wordsOf(clause);
    if (words.length < 4 || !hasWord(words) || isFact(clause, words)) continue;
    const verb = verbOf(words);
    clauses.push({ clause, signs, mayHaveDate, kind: kindOf(words), verbs: verbList.has(verb) ? [verb] : [] });
  }
  return clauses;
}

/** Whether two Chinese characters stand side by side; mostly they do so at the beginning. */
function hasWord(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (hasTwoHan(words, at)) return true;
  return false;
}

/** The two signs that stand where the verb does, behind the words that say how; the last of those where nothing follows it. */
function verbOf(words: string): string {
  let [last, at] = [0, 0];
  for (let length = manner.lengthAt(words, 0); length > 0; length = manner.lengthAt(words, at)) {
    last = at;
    at += length;
  }
  const from = at > 0 && !hasTwoHan(words, at) ? last : at;
  return words.slice(from, from + 2);
}

const manner = /* @__PURE__ */ wordList(/进一步|加快|积极|大力|全面|深入|着力|持续|不断|统筹|扎实|稳步|有序|探索|努力/);

const verbList = new Set(
  /建设|打造|推进|推动|加强|完善|建立|健全|支持|鼓励|引导|开展|实施|落实|提升|优化|培育|构建|强化|深化|促进|发展|扩大|提高|推广|制定|编制|组织|引进|创新|加大|拓展|搭建|举办|开放|依托|发挥|参与|共建|对接|探索|谋划|规划|争取|整合|布局|形成|实现|营造|保障|规范|完成|启动|设立|组建/.source.split(
    "|",
  ),
);

function kindOf(words: string): ActionKind {
  if (kindFirsts[words.charCodeAt(0)] === 0) return "action";
  if (basis.test(words)) return "basis";
  if (guidance.test(words)) return "guidance";
  return result.test(words) ? "result" : "action";
}

const basis = /^(?:依托|围绕|聚焦|立足|针对|按照|根据|基于|结合|以.{2,30}为|发挥|借鉴|利用|通过|瞄准|顺应|紧扣|紧紧围绕)/;
const guidance = /^(?:坚持|遵循|秉持|贯彻|牢固树立|把握)/;
const result = /^(?:实现|形成|促进|使|确保|达到|为.{2,30}(?:提供|奠定|贡献))/;
const kindFirsts = /* @__PURE__ */ firstSigns(basis, guidance, result);

/** A clause of a goal: what is to have come true, and by when. */
export interface GoalClause {
  readonly clause: Stretch;
  readonly horizon: string | undefined;
  /** Where that date stands, if not in the clause. */
  readonly horizonAt: Stretch | undefined;
  readonly isPositioning: boolean;
}

/** The clauses of a goal with the date that governs each. */
export function goalClauses(body: readonly Stretch[]): GoalClause[] {
  return body.flatMap((paragraph) => {
    let governing: GoverningDate | undefined;
    return parts([paragraph], ofGoals).flatMap((clause) => {
      const words = wordsOf(clause);
      const own = clause.mayHaveDate ? governingDate(clause, findDues(words)) : undefined;
      governing = own ?? governing;
      if (isFact(clause, words)) return [];
      if (words.length < 5 || /^(?:到|至)?(?:(?:19|20)\d\d年|“?十[一二三四五六七八九]五”?)[^，]{0,6}$/.test(words)) return [];
      return [
        {
          clause,
          horizon: governing?.date,
          horizonAt: own === undefined ? governing?.place : undefined,
          isPositioning: /(?:建成|打造|成为|建设).{2,40}(?:区|高地|中心|标杆|样板|示范|城市|枢纽|基地|排头兵|先行者)$/.test(words),
        },
      ];
    });
  });
}

/** Whether a clause tells how things are: 全市已建成…, or any clause of a sentence such as 截至2020年底，…. */
function isFact({ block: { text }, from, to }: Stretch, words: string): boolean {
  if (factFirsts[words.charCodeAt(0)] === 1 && fact.test(words)) return true;
  let start = from;
  for (const first = Math.max(0, from - longestSentence); start > first && text.charCodeAt(start - 1) !== fullStop; ) start--;
  let first = start;
  while (first < to && isBlank(text[first])) first++;
  return statusFirsts[text.charCodeAt(first)] === 1 && status.test(text.slice(start, Math.min(to, from + 60)));
}

const fact = /^(?:全[省市区县国]|我[省市区县国])?(?:现有|现已|已(?:经)?(?:建成|形成|完成|达到|实现|拥有|有)|共有)/;
const factFirsts = /* @__PURE__ */ firstSigns(fact);

/** How a sentence begins that tells how things are. */
const statusWords = /目前|当前|截至|截止|近年来/;
const status = new RegExp(`^\\s*(?:${statusWords.source})(?!.*(?:到|至)20\\d\\d年)`);
const statusFirsts = /* @__PURE__ */ firstSigns(statusWords);

const fullStop = 0x3002;
const longestSentence = 300;

/** What a sign does: it opens, closes, is a straight mark, another stop, or a sign that is cut at; above that, what it tells of names and dates. */
const [opens, closes, isStraight, cuts, shape] = [1, 2, 3, 5, 7];
const [nameBits, date] = [3, 128];

/** The signs that clauses and goals are cut at, and the marks beside them. */
const ofClauses = /* @__PURE__ */ cuttingAt("，。；：！？,;");
const ofGoals = /* @__PURE__ */ cuttingAt("。；，：");

function cuttingAt(signs: string): Uint8Array {
  const dates = signTable("年月期末季");
  return signTable("（(“《〔", "）)”》〕", '"', "，。；：！？,;", signs).map(
    (own, code) => own | ((nameSigns[code] as number) << nameBits) | (dates[code] === 1 ? date : 0),
  );
}

/** A part of a text, and what its signs tell. */
interface Part extends Stretch {
  readonly signs: number;
  readonly mayHaveDate: boolean;
}

/** Cuts a text at signs that stand outside of brackets and quotation marks; tags are left out. */
function parts(body: readonly Stretch[], signs: Uint8Array): Part[] {
  const found: Part[] = [];
  for (const stretch of body) {
    if (stretch.block.cells !== undefined) continue;
    const { block, from } = stretch;
    const words = wordsOf(stretch);
    const tags = tagsOf(stretch);
    let start = 0;
    let depth = 0;
    let next = 0;
    let told = 0;
    // What stands before the paragraph on its line is not walked, nor are tags.
    let lastDate = from > 0 && (block.signs & dateSign) !== 0 ? 0 : -longestDate - 1;
    const cut = (to: number) => {
      let [first, end] = [from + start, from + to];
      while (first < end && isBlank(block.text[first])) first++;
      while (end > first && isBlank(block.text[end - 1])) end--;
      if (end > first) found.push({ block, from: first, to: end, signs: told >> nameBits, mayHaveDate: lastDate >= start - longestDate });
      told = 0;
    };
    let isQuoted = false;
    for (let at = 0; at < words.length; at++) {
      const kind = signs[words.charCodeAt(at)] as number;
      if (kind === 0) continue;
      const tag = tags[next];
      if (tag !== undefined && at >= tag.from) {
        cut(tag.from);
        start = tag.to;
        lastDate = tag.to;
        depth = 0;
        isQuoted = false;
        next++;
        at = tag.to - 1;
        continue;
      }
      if (kind >= 1 << nameBits) {
        told |= nameSignAt(words, at, start, (kind & ~date) >> nameBits) << nameBits;
        if (kind >= date) lastDate = at;
      }
      const does = kind & shape;
      if (does === opens) depth++;
      else if (does === closes) depth = Math.max(0, depth - 1);
      else if (does === isStraight) {
        // Straight marks are opened and closed alike.
        isQuoted = !isQuoted;
        depth = Math.max(0, depth + (isQuoted ? 1 : -1));
      } else if (does === cuts && (depth === 0 || words.charCodeAt(at) === fullStop)) {
        cut(at);
        start = at + 1;
        depth = 0;
        isQuoted = false;
      }
    }
    const last = tags[next];
    if (last !== undefined) {
      cut(last.from);
      start = last.to;
      lastDate = last.to;
    }
    cut(words.length);
  }
  return found;
}
