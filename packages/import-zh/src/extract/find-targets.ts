import type { Comparator, MeasuredAs } from "@regional-plan/model";
import { halfWidth } from "../lexicon/half-width.ts";
import { signTable } from "../lexicon/sign-table.ts";
import { backgroundTitle } from "../lexicon/target-words.ts";
import { dateSign, numeral, wideDigit } from "../lexicon/text-signs.ts";
import type { Heading, Outline } from "../outline/heading.ts";
import { type Block, type Stretch, wordsOf } from "../segment/block.ts";
import { isOnlyTag, tagsOf } from "../segment/find-tags.ts";
import { type Amount, readAmounts } from "./amounts.ts";
import { countBefore, type Due, dueBefore, findDues, type PlanYears } from "./find-due.ts";
import { judge } from "./judge-number.ts";
import type { PlanFacts } from "./plan-facts.ts";
import { type Part, type Question, speaksAgainst } from "./speaks-against.ts";
import type { DoubtfulNumber, FoundTarget } from "./target.ts";

/** What is found of numbers: targets, and what a person has to look at. */
export interface FoundNumbers {
  readonly targets: readonly FoundTarget[];
  readonly doubtful: readonly DoubtfulNumber[];
}

/** The numbers of a document that it commits itself to. */
export function findTargets(
  { preamble, headings }: Outline,
  { year, years }: Pick<PlanFacts, "year" | "years">,
  isTabled: (block: Block) => boolean,
): FoundNumbers {
  const targets: FoundTarget[] = [];
  const doubtful: DoubtfulNumber[] = [];
  const look = (heading: number, body: readonly Stretch[], context: Context) => {
    let inherited = context.due;
    for (const stretch of body) {
      if (isTabled(stretch.block)) continue;
      const found = fromParagraph(heading, stretch, inherited === context.due ? context : { ...context, due: inherited });
      if (found !== none) {
        targets.push(...found.targets);
        doubtful.push(...found.doubtful);
      }
      if ((stretch.block.signs & dateSign) !== 0 && (context.isGoals || isColon(stretch.block.text.charCodeAt(stretch.to - 1))))
        inherited = findDues(wordsOf(stretch), years).at(-1)?.date ?? inherited;
    }
  };
  look(-1, preamble, { isGoals: false, isPreamble: true, due: undefined, year, years });
  const { nearest, goals } = saidAbove(headings);
  const handedDown = new Map<number, string | undefined>();
  const lastDue = (at: number) => {
    if (!handedDown.has(at))
      handedDown.set(
        at,
        headings[at]?.body
          .flatMap((stretch) => ((stretch.block.signs & dateSign) === 0 ? [] : (findDues(wordsOf(stretch), years).at(-1)?.date ?? [])))
          .at(-1),
      );
    return handedDown.get(at);
  };
  headings.forEach((heading, at) => {
    const isGoals = goals[at] === true;
    // The nearest counts: a section of goals may stand in a chapter on how things are.
    if (nearest[at] === "background") return;
    const titleDue = findDues(heading.title, years).at(-1)?.date;
    // What stands before the parts of a goal governs them: 到2025年，…：
    const handed = isGoals && titleDue === undefined && heading.parent !== undefined ? lastDue(heading.parent) : undefined;
    look(at, bodyOf(headings, at), {
      isGoals,
      isPreamble: false,
      due: titleDue ?? handed ?? (isGoals && years?.from === years?.to ? years?.to.toString() : undefined),
      year,
      years,
    });
  });
  return { targets, doubtful };
}

/**
 * The text of a heading; where its title is a sentence, or there is no other text, the title is what is to be done:
 * （一）到2025年建成示范点30个。
 */
function bodyOf(headings: readonly Heading[], at: number): readonly Stretch[] {
  const { body, title, place, level, isInline } = headings[at] as Heading;
  if (title.length <= 6 || !/[0-9０-９]/.test(title)) return body;
  const below = headings[at + 1];
  // A box below it is no part of what it says.
  const isDeepest = below === undefined || below.level <= level || below.style === "box";
  const isAlone = isDeepest && body.every((stretch) => isOnlyTag(wordsOf(stretch)));
  const own = place.at(-1);
  return (isAlone || isInline) && own !== undefined ? [{ ...own, from: Math.max(own.from, own.to - title.length) }, ...body] : body;
}

interface Context {
  readonly isGoals: boolean;
  readonly isPreamble: boolean;
  readonly due: string | undefined;
  readonly year: number | undefined;
  readonly years: PlanYears | undefined;
}

/** What each heading says of what stands under it, by itself or by those above it; the nearest, and whether any speaks of goals. */
function saidAbove(headings: readonly Heading[]) {
  const nearest: ("goals" | "background" | undefined)[] = [];
  const goals: boolean[] = [];
  for (const { title, parent } of headings) {
    const own =
      title.length > 16
        ? undefined
        : /目标|指标/.test(title)
          ? ("goals" as const)
          : backgroundTitle.test(title)
            ? ("background" as const)
            : undefined;
    nearest.push(own ?? (parent === undefined ? undefined : nearest[parent]));
    goals.push(own === "goals" || (parent !== undefined && goals[parent] === true));
  }
  return { nearest, goals };
}

const isColon = (code: number) => code === 0xff1a || code === 0x3a;

const none: FoundNumbers = { targets: [], doubtful: [] };

function fromParagraph(heading: number, stretch: Stretch, context: Context): FoundNumbers {
  const { signs } = stretch.block;
  if ((signs & numeral) === 0) return none;
  const text = (signs & wideDigit) === 0 ? wordsOf(stretch) : halfWidth(wordsOf(stretch));
  const amounts = readAmounts(text);
  if (amounts.length === 0) return none;
  const targets: FoundTarget[] = [];
  const doubtful: DoubtfulNumber[] = [];
  const tags = stretch.block.cells === undefined ? tagsOf(stretch) : [];
  const dues = (signs & dateSign) === 0 ? [] : findDues(text, context.years);
  const series = seriesOf(text, dues);
  let [tag, turn] = [0, 0];
  let last: { from: number; end: number; unit: string | undefined } | undefined;
  for (const [index, amount] of amounts.entries()) {
    while ((tags[tag]?.to ?? text.length + 1) <= amount.start) tag++;
    if ((tags[tag]?.from ?? text.length) <= amount.start) continue;
    while ((series[turn]?.to ?? text.length + 1) <= amount.start) turn++;
    const sentence = sentenceAround(text, amount.start);
    const isListed =
      last !== undefined && last.end >= sentence.from && /^(?:以上|以下|以内|左右)?[、和]$/.test(text.slice(last.end, amount.start));
    // What stands before a tag belongs to the clause that it closes.
    const around = clauseAround(text, amount);
    const since = Math.max(around.from, tags[tag - 1]?.to ?? 0);
    const mark = since === 0 ? (/^(?:——|--|[●•■◆▲])\s*/.exec(text)?.[0].length ?? 0) : 0;
    const own = { from: Math.min(since + mark, amount.start), to: around.to };
    const clause = isListed && last !== undefined ? { from: last.from, to: own.to } : own;
    const isPart =
      last !== undefined &&
      last.end >= sentence.from &&
      text.startsWith("其中", own.from) &&
      /^[\s）)]*$/.test(text.slice(amount.end, own.to));
    // A row names its date in a column of its own.
    const near =
      ((series[turn]?.from ?? text.length) <= amount.start ? series[turn]?.next() : undefined) ??
      dueBefore(dues, amount.end) ??
      (stretch.block.cells === undefined ? undefined : dues.at(-1));
    const due = near?.date ?? context.due;
    const isOver = due !== undefined && context.year !== undefined && Number(due.slice(0, 4)) < context.year;
    // 分别降低13.5%、18%; 打造10个，其中国家级2个: what holds for the first holds for the others.
    const question: Question = {
      text,
      amount,
      clause,
      sentence,
      next: amounts[index + 1],
      hasDue: due !== undefined,
      hasNeighbour: last !== undefined && last.end >= sentence.from,
      isGoals: context.isGoals,
      isPreamble: context.isPreamble,
      isRow: stretch.block.cells !== undefined,
      since: context.years?.from ?? context.year,
    };
    // 100个省级、300个市级示范村; 支持300名骨干赴外培训，1000名骨干参加研修
    const goesOn =
      last !== undefined &&
      last.unit === amount.quantity.unit &&
      last.end >= sentence.from &&
      (/^[^，。；、\d]{0,10}、$/.test(text.slice(last.end, amount.start)) ||
        (own.from === amount.start && /^[^，。；、\d]{2,20}[，、]$/.test(text.slice(last.end, amount.start))) ||
        /^[^，。；、\d]{2,20}和$/.test(text.slice(last.end, amount.start)));
    const verdict = isOver ? "no" : isPart || ((isListed || goesOn) && !speaksAgainst(question)) ? "yes" : judge(question);
    const place = { block: stretch.block, from: stretch.from + clause.from, to: stretch.from + clause.to };
    if (verdict === "doubtful") doubtful.push({ heading, clause: place });
    if (verdict !== "yes") continue;
    last = { from: clause.from, end: amount.end, unit: amount.quantity.unit };
    const said = text.slice(sentence.from, amount.start);
    targets.push({
      heading,
      clause: place,
      quantity: amount.quantity,
      ...comparatorOf(amount, text),
      ...measuredAsOf(text.slice(clause.from, amount.start)),
      ...(due !== undefined && { due }),
      ...(/力争|争取|努力/.test(said) && { isStrive: true }),
    });
  }
  return { targets, doubtful };
}

/** Dates that govern the numbers behind them one by one: 2023年、2024年分别新增5万人、6万人. */
function seriesOf(text: string, dues: readonly Due[]): { from: number; to: number; next: () => Due | undefined }[] {
  if (dues.length < 2 || !text.includes("分别")) return [];
  return [...text.matchAll(/分别/g)].flatMap(({ index: from }) => {
    const { from: start, to } = sentenceAround(text, from);
    const own: Due[] = [];
    for (const due of dues.slice(countBefore(dues, start), countBefore(dues, from)))
      if (own.length === 0 || /^[^，。；\d]{0,4}[、和]$/.test(text.slice(own.at(-1)?.end ?? 0, due.at))) own.push(due);
    let next = 0;
    return own.length > 1 ? [{ from, to, next: () => own[next++] }] : [];
  });
}

function comparatorOf({ comparator, quantity, start }: Amount, text: string): { comparator?: Comparator } {
  if (comparator !== undefined) return { comparator };
  if (/(?:至少|不少于)[^，。；、]{1,6}$/.test(text.slice(Math.max(0, start - 10), start))) return { comparator: "gte" };
  if (quantity.value === 0) return { comparator: "eq" };
  return /(?:小时|分钟|天|日|工作日)$/.test(quantity.unit ?? "") && /圈|办|压缩|缩短/.test(text.slice(Math.max(0, start - 12), start + 16))
    ? { comparator: "lte" }
    : {};
}

function measuredAsOf(before: string): { measuredAs?: MeasuredAs } {
  if (/年均(?:增|递增|下降|降低|提高|减少)/.test(before)) return { measuredAs: "growth" };
  if (/每年|(?<!\d)年新增/.test(before)) return { measuredAs: "yearly" };
  if (/累计/.test(before)) return { measuredAs: "total" };
  return /(?:增长|下降|降低|提高|减少|增加)(?!到|至|值)[^，]{0,6}$/.test(before) ? { measuredAs: "change" } : {};
}

const ends = /* @__PURE__ */ signTable("，。；：！？,;:\n\t", "、");

/** The clause of an amount; in a list each amount has its own. */
function clauseAround(text: string, { start, end }: Amount): Part {
  let from = start;
  while (
    from > Math.max(0, start - longestSentence) &&
    ends[text.charCodeAt(from - 1)] !== 1 &&
    !(ends[text.charCodeAt(from - 1)] === 2 && /\d[^、，；。]*$/.test(text.slice(Math.max(0, from - 30), from - 1)))
  )
    from--;
  let to = end;
  while (
    to < Math.min(text.length, end + longestSentence) &&
    ends[text.charCodeAt(to)] !== 1 &&
    !(ends[text.charCodeAt(to)] === 2 && /^[^，。；、]{0,30}\d/.test(text.slice(to + 1, to + 32)))
  )
    to++;
  return { from, to: to };
}

function sentenceAround(text: string, at: number): Part {
  let from = at;
  const first = Math.max(0, at - longestSentence);
  while (from > first && !isStop(text.charCodeAt(from - 1))) from--;
  let to = at;
  const last = Math.min(text.length, at + longestSentence);
  while (to < last && !isStop(text.charCodeAt(to))) to++;
  return { from, to };
}

/** 。！？ and a line break. */
const isStop = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0a;

/** Beyond it nothing is looked for: what has no stop for so long is no sentence. */
const longestSentence = 400;
