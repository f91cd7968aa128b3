import type { Comparator, MeasuredAs } from "@regional-plan/model";
import { halfWidth } from "../lexicon/half-width.ts";
import { dateSign, numeral, wideDigit } from "../lexicon/text-signs.ts";
import { type Stretch, wordsOf } from "../segment/block.ts";
import { tagsOf } from "../segment/find-tags.ts";
import { type Amount, readAmounts } from "./amounts.ts";
import { clauseAround, sentenceAround } from "./clause-around.ts";
import { datePhrase, type GoverningDate } from "./date-phrase.ts";
import { countBefore, type Due, dueBefore, findDues, type PlanYears } from "./find-due.ts";
import { judge } from "./judge-number.ts";
import type { Question } from "./question.ts";
import { speaksAgainst } from "./speaks-against.ts";
import type { DoubtfulNumber, FoundTarget } from "./target.ts";

/** What is found of numbers: targets, and what a person has to look at. */
export interface FoundNumbers {
  readonly targets: readonly FoundTarget[];
  readonly doubtful: readonly DoubtfulNumber[];
}

/** What a paragraph is told of by what stands around it. */
export interface TargetContext {
  readonly isGoals: boolean;
  readonly isPreamble: boolean;
  readonly due: GoverningDate | undefined;
  readonly year: number | undefined;
  readonly years: PlanYears | undefined;
}

/** The numbers of a paragraph or a row that the document commits itself to; most have none. */
export function targetsOfParagraph(heading: number, stretch: Stretch, context: TargetContext): FoundNumbers | undefined {
  const { signs } = stretch.block;
  if ((signs & numeral) === 0) return undefined;
  const text = (signs & wideDigit) === 0 ? wordsOf(stretch) : halfWidth(wordsOf(stretch));
  const amounts = readAmounts(text);
  if (amounts.length === 0) return undefined;
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
    const due = near?.date ?? context.due?.date;
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
    const isWithin = near !== undefined && near.at >= clause.from && near.end <= clause.to;
    const dueAt = isWithin ? undefined : near === undefined ? context.due?.place : datePhrase(stretch, near);
    targets.push({
      heading,
      clause: place,
      quantity: amount.quantity,
      ...comparatorOf(amount, text),
      ...measuredAsOf(text.slice(clause.from, amount.start)),
      ...(due !== undefined && { due }),
      ...(dueAt !== undefined && { dueAt }),
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
