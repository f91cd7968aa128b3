import { commitment, making, past, regulation, support, timeStandard, timeUnit } from "../lexicon/target-words.ts";
import type { Amount } from "./amounts.ts";

/** A part of a text. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What is asked of a number. */
export interface Question {
  readonly text: string;
  readonly amount: Amount;
  readonly clause: Part;
  readonly sentence: Part;
  /** The amount behind it. */
  readonly next: Amount | undefined;
  readonly hasDue: boolean;
  /** Whether a number before it in the sentence is a target. */
  readonly hasNeighbour: boolean;
  readonly isGoals: boolean;
  readonly isPreamble: boolean;
  readonly isRow: boolean;
}

/** Whether a document commits itself to a number. Mostly it is asked what speaks against it. */
export function judge(question: Question): "yes" | "no" | "doubtful" {
  const { text, amount, clause, sentence, hasDue, isGoals, isPreamble } = question;
  const words = text.slice(clause.from, clause.to);
  const before = text.slice(clause.from, amount.start);
  const after = text.slice(amount.end, clause.to);
  const unit = amount.quantity.unit ?? "";
  if (isPreamble && !hasDue) return "no";
  if (isTimeCircle(text, amount)) return "yes";
  if (isQuoted(text, sentence, amount) || isInBrackets(text, sentence, amount)) return "no";
  if (isHandedOut(question, words) || regulation.test(words)) return "no";
  const said = text.slice(sentence.from, amount.start);
  if (/考核|评分|权重/.test(said) && /%|％|分/.test(unit)) return "no";
  if (past.test(said) && !isGoals) return "no";
  if (past.test(before)) return "no";
  if (isCondition(text, clause, before, after)) return "no";
  if (isBase(before, text.slice(amount.end, amount.end + 14)) || isThreshold(question, after)) return "no";
  if (timeUnit.test(unit) && !isTimeStandard(amount, before, text.slice(amount.end, amount.end + 10))) return "no";
  if (isCount(text, amount, before, after)) return "no";
  const isCommitted =
    commitment.test(before) ||
    making.test(before) ||
    isBareVerb(before, question) ||
    commitment.test(text.slice(amount.start, amount.start + 3));
  const isFinal = after.replace(/（[^）]*）|\([^)]*\)/g, "").replace(/[\s）)”]/g, "").length === 0;
  if (amount.isOpen && amount.quantity.value !== 0 && !isFinal && !making.test(before)) return isCommitted && hasDue ? "doubtful" : "no";
  if (amount.comparator !== undefined && (isCommitted || isFinal || hasDue)) return "yes";
  if (isCommitted && (hasDue || isGoals || isFinal || making.test(before) || /%|％/.test(unit))) return "yes";
  // 98%的行政村实现光纤通达
  const isShare = /^[%％]$/.test(unit) && before.trim() === "" && /^(?:以上)?的.+/.test(after) && commitment.test(after);
  if (isShare && (hasDue || isGoals)) return "yes";
  if (isFinal && (hasDue || isGoals || question.hasNeighbour) && before.trim().length >= 2) return "yes";
  return isCommitted || amount.comparator !== undefined ? "doubtful" : "no";
}

/** A verb that nobody listed, right between a date and a number of things: 到2028年，评选30个应用. */
const isBareVerb = (before: string, { hasDue, amount }: Question) =>
  hasDue &&
  !amount.isOpen &&
  /^(?:再|共|全市|全省|全县|全区|累计)?[\u4e00-\u9fff]{2}$/.test(before.trim()) &&
  /^(?:[个家名项座条所处台套张件场种支款门万]|人次?)/.test(amount.quantity.unit ?? "");

/** 1小时交通圈 is a standard of time, in quotation marks or not. */
const isTimeCircle = (text: string, { quantity, end }: Amount) =>
  /(?:小时|分钟)$/.test(quantity.unit ?? "") && /^[^，。；“”]{0,8}圈/.test(text.slice(end, end + 12));

function isQuoted(text: string, { from }: Part, { start }: Amount): boolean {
  const head = text.slice(from, start);
  return count(head, "“") > count(head, "”") || count(head, "《") > count(head, "》") || count(head, '"') % 2 === 1;
}

function isInBrackets(text: string, { from }: Part, { start }: Amount): boolean {
  const head = text.slice(from, start);
  return count(head, "（") + count(head, "(") > count(head, "）") + count(head, ")");
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** Subsidies, loans, points: in the clause, or in the one behind it that says what is given for it. */
function isHandedOut({ text, clause, sentence, amount, isRow }: Question, words: string): boolean {
  if (support.test(words))
    return !(/(?:贷款|信贷|融资)[^，]{0,6}(?:余额|增速|规模|额度|投放)|覆盖率/.test(words) && !/给予|补|最高|单笔|单户/.test(words));
  if (/分$/.test(amount.quantity.unit ?? "") || (isRow && /^分/.test(text.slice(amount.end)))) return true;
  const rest = text.slice(clause.to, Math.min(sentence.to, clause.to + 60));
  const lead = text.slice(sentence.from, clause.from);
  return (
    /^[，、](?!对|为|同时|并)[^。；]{0,40}(?:给予|奖励|补助|补贴|资助)/.test(rest) ||
    /^[，、]\s*(?:得|扣|奖|加)\d/.test(rest) ||
    (/(?:对|给予|按)[^。；]{0,80}$/.test(lead) && /给予[^。；]*$/.test(lead) && /元|%|％/.test(amount.quantity.unit ?? ""))
  );
}

/** A clause that says for whom or when: 投资期限满2年的，达10个以上的， */
function isCondition(text: string, { to }: Part, before: string, after: string): boolean {
  if (/^[^，。；]{0,16}的$/.test(after) && /^[，、,]/.test(text.slice(to, to + 1))) return true;
  return (
    /^(?:对|凡|若|如|经|符合|为)/.test(before) &&
    /^(?:的|以上的?|以下的?|及以上)[^，。]*(?:企业|单位|个人|项目|机构|团队|人员)/.test(after) &&
    !making.test(before)
  );
}

/** What a change begins from: 由55%提高到65%. */
const isBase = (before: string, after: string) =>
  /[由从](?:(?:19|20)?\d\d年的?|目前的?|现在的?|上年的?|现有的?|原来的?|[\p{L}]{0,4})$/u.test(before) &&
  /提|增|上升|下降|降|减|扩|到|至|压|缩/.test(after);

/** A number within an indicator: 营收超1000万元OPC 100家; 规模超百亿元的企业. */
function isThreshold({ text, amount, next: following, clause }: Question, after: string): boolean {
  const { comparator, quantity, end, start } = amount;
  const isMade = making.test(text.slice(clause.from, start));
  const isMoney = /元$/.test(quantity.unit ?? "");
  const next = following !== undefined && following.start >= end && following.start < clause.to ? following : undefined;
  if (next !== undefined && next.start - end <= 24 && !(isMade && !isMoney)) {
    const between = text.slice(end, next.start);
    const isNoun = between.trim().length >= 1 && !commitment.test(between) && !/[、，和及]/.test(between);
    if (isNoun && (comparator === "gt" || comparator === "gte" || /元|亿|万|级/.test(quantity.unit ?? ""))) return true;
  }
  if (/^级/.test(after)) return true;
  if (comparator !== undefined && /^[^，。；]{0,30}?的\p{L}/u.test(after) && (!isMade || isMoney)) return true;
  return (
    isMoney &&
    comparator !== undefined &&
    /^\p{L}{2}/u.test(after) &&
    !/(?:投入|投资|筹集|安排|落实|设立|组建)[^，]{0,4}$/.test(text.slice(clause.from, start))
  );
}

function isTimeStandard({ comparator }: Amount, before: string, after: string): boolean {
  if (/^(?:以?内)?(?:办结|完成|送达|到达|响应|通达|可达|审批|审结|答复|反馈|覆盖)/.test(after) && comparator !== undefined) return true;
  return timeStandard.test(before) && (comparator !== undefined || /(?:至|到|为)$/.test(before));
}

/** Things that are counted and named: 京津冀等8个区域, 共23项, 全市15个区. */
function isCount(text: string, { start, quantity, comparator }: Amount, before: string, after: string): boolean {
  if (/(?:等|共|以下|上述|下列|这|该|前|第|各|其中|全部|所有|首批|另外|上下|剩余)$/.test(before) && comparator === undefined) return true;
  const isWord = /[一二两三四五六七八九十]/.test(text[start] ?? "");
  if (/每(?:隔)?\d*[年月周季]?[^，]{0,4}$/.test(before) && quantity.unit === "次" && comparator === undefined) return true;
  if (!isWord) return false;
  if (text[start] === "一" && quantity.value === 1 && comparator === undefined) return true;
  if (/^(?:大|个(?:方面|阶段|层面|维度|环节|体系|领域|重点|关键|统筹|转变|坚持|一批|一|代表|平台))/.test(quantity.unit + after))
    return true;
  return comparator === undefined && !/%|％/.test(quantity.unit ?? "") && !making.test(before);
}
