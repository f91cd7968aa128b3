import { anyOf } from "../lexicon/any-of.ts";
import { firstSigns, lastSigns } from "../lexicon/pattern-signs.ts";
import { signTable } from "../lexicon/sign-table.ts";
import { commitment, falling, isOpinion, making, past, regulation, timeStandard, timeUnit } from "../lexicon/target-words.ts";
import type { Amount } from "./amounts.ts";
import { isHandedOut } from "./is-handed-out.ts";
import type { Part, Question } from "./question.ts";

/** Whether something speaks against a number being a target: it is handed out, limits, has been, names or counts what exists. */
export function speaksAgainst(question: Question): boolean {
  const { text, amount, clause, sentence, isGoals } = question;
  const words = text.slice(clause.from, clause.to);
  const before = text.slice(clause.from, amount.start);
  const after = text.slice(amount.end, clause.to);
  const unit = amount.quantity.unit ?? "";
  const said = text.slice(sentence.from, amount.start);
  return (
    isEnclosed(text, sentence, amount) ||
    isHandedOut(question, words, before) ||
    (regulation.test(words) && !isOpinion.test(before)) ||
    (/%|％|分/.test(unit) && /考核|评分|权重/.test(said)) ||
    ((past.test(said) || isPastFive(said, question.since)) && !isGoals) ||
    (nowFirsts[said.charCodeAt(0)] === 1 && now.test(said)) ||
    past.test(before) ||
    isCondition(text, clause, before, after) ||
    applicants.test(said) ||
    isSize(question, before, after) ||
    isBase(before, text.slice(amount.end, amount.end + 14)) ||
    isThreshold(question, after) ||
    (unit.endsWith("岁") && !/寿命|年龄/.test(before)) ||
    (timeUnit.test(unit) && !isTimeStandard(amount, before, text.slice(amount.end, amount.end + 14))) ||
    isCount(text, amount, before, after)
  );
}

const now = /^\s*(?:目前|当前|现有|截至|截止|近年来)/;
const nowFirsts = /* @__PURE__ */ firstSigns(now);

/** The five years of a plan before this one: “十三五”期间. */
function isPastFive(said: string, since = 2021): boolean {
  const five = !said.includes("五") ? undefined : /十([一二三四五六七])五[”"]?(?:期间|时期)/.exec(said)?.[1];
  return five !== undefined && 1955 + (11 + "一二三四五六七".indexOf(five)) * 5 < since;
}

/** Whom a rule of procedure speaks of. */
const applicants = /* @__PURE__ */ anyOf(
  /申报(?:单位|企业|主体|对象|条件|机构|人|者|项目(?:应|须|需))|申请(?:单位|企业|主体|条件|人|者)|(?:评审|专家|论证|评估)(?:专家)?组|(?:具备|符合|满足)(?:以下|下列)|(?:准入|入选|入围)(?:条件|标准)|注册(?:时间|满)/,
);

/** How large a project or a place is, and no result: 线路全长52.6公里, 占地约1200亩, 110公里的改建工程. */
function isSize({ text, amount, clause, hasDue }: Question, before: string, after: string): boolean {
  if (amount.comparator === "gte" || amount.comparator === "lte" || text.startsWith("突破", amount.start)) return false;
  if (/(?:达到|超过|突破|提高|提升|增加|扩大|增至)[^，]{0,4}$/.test(before)) return false;
  if (sizeWords.test(before)) return true;
  if (amount.comparator === undefined && !hasDue && before.includes("占") && share.test(before)) return true;
  const isMeasured = /(?:公里|米|千米|亩|平方米|平方公里|公顷|立方米|万吨|千瓦|兆瓦|千伏)$/.test(amount.quantity.unit ?? "");
  return (
    isMeasured &&
    amount.comparator === undefined &&
    /^(?:的)?[^，。；、\d]{0,12}(?:工程|项目|线路|路段|段|大桥|隧道|高速公路|铁路|基地|机组)/.test(after) &&
    !/^[^，。；]{0,8}(?:改造|提升|整治|建设|修复|治理)$/.test(text.slice(amount.end, clause.to))
  );
}

const share = /占[^，。；]{2,20}(?:的|比重|比例|总量|总数|面积)(?:为|约|约为)?$/;
const sizeWords =
  /^(?:[^，。；]{0,8}(?:线路|路线|主线|正线|线|桥|隧道|项目|工程|园区|一期|二期|基地|中心|港区|其中))?(?:总投资|计划投资|估算投资|概算投资|投资|占地|用地|总?建筑面积|规划面积|规划用地|规划范围|总面积|面积|全长|总长|长|长度|线路长|里程|主跨|跨径|桥长|时速|速度|设计[^，。；]{0,8}|年?产能|年产|设站|设车站|设置车站|设枢纽站|总库容|库容|总装机|装机|装机容量|建设规模|工期|建设工期|车道|双向|路基宽|宽)(?:为|约|约为|达|共|面积|规模)*$/;

/** Whether a number stands in brackets, in the title of a document or in a name in quotation marks. */
function isEnclosed(text: string, { from }: Part, { start }: Amount): boolean {
  let [quotes, titles, brackets, straight, open] = [0, 0, 0, 0, -1];
  for (let at = from; at < start; at++) {
    const kind = marks[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === 1) {
      quotes++;
      open = at;
    } else if (kind === 2) quotes--;
    else if (kind === 3) titles++;
    else if (kind === 4) titles--;
    else if (kind === 5) brackets++;
    else if (kind === 6) brackets--;
    else straight++;
  }
  if (brackets > 0) return true;
  if (quotes <= 0 && titles <= 0 && straight % 2 === 0) return false;
  // Words of several clauses that are quoted are no name.
  const close = open < 0 ? -1 : text.indexOf("”", start);
  return !(close - open > 24 && text.slice(open, close).includes("，"));
}

const marks = /* @__PURE__ */ signTable("“", "”", "《", "》", "（(", "）)", '"');

/** A clause that says for whom or when: 投资期限满2年的，达10个以上的， */
function isCondition(text: string, { to }: Part, before: string, after: string): boolean {
  if (after.endsWith("的") && /^[^，。；]{0,16}的$/.test(after) && /^[，、,]/.test(text.slice(to, to + 1))) return true;
  return (
    /^(?:对|凡|若|如|经|符合|为)/.test(before) &&
    /^(?:的|以上的?|以下的?|及以上)[^，。]*(?:企业|单位|个人|项目|机构|团队|人员)/.test(after) &&
    !making.test(before)
  );
}

/** What a change begins from: 由55%提高到65%. */
const isBase = (before: string, after: string) =>
  (before.includes("由") || before.includes("从")) &&
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
    const isNoun = between.trim().length >= 1 && !commitment.test(between) && !/[、，和及（(]/.test(between);
    if (isNoun && (comparator === "gt" || comparator === "gte" || /元|亿|万|级/.test(quantity.unit ?? ""))) return true;
  }
  if (after.startsWith("级") || /[万亿]级$/.test(quantity.unit ?? "")) return true;
  // 淘汰30万千瓦以下煤电机组
  if (
    comparator === "lte" &&
    /^(?:的)?\p{L}{2}/u.test(after) &&
    /以下$/.test(text.slice(start, end)) &&
    !falling.test(text.slice(clause.from, start))
  )
    return true;
  if (comparator !== undefined && /^[^，。；]{0,30}?的\p{L}/u.test(after) && (!isMade || isMoney)) return true;
  return (
    isMoney &&
    comparator !== undefined &&
    /^\p{L}{2}/u.test(after) &&
    !/(?:投入|投资|筹集|安排|落实|设立|组建)[^，]{0,4}$/.test(text.slice(clause.from, start))
  );
}

/** What is to be done within a time; not a rule of procedure such as 自受理之日起20日内. */
function isTimeStandard({ comparator }: Amount, before: string, after: string): boolean {
  if (/^(?:以?内)?(?:办结|完成|送达|到达|响应|通达|可达|审批|审结|答复|反馈|覆盖)/.test(after) && comparator !== undefined) return true;
  if (/储备|库存|保障/.test(before) && /^[^，。；]{0,8}(?:供应|用量|需求|消费|储备)/.test(after)) return true;
  return timeStandard.test(before) && (comparator !== undefined || /(?:至|到|为)$/.test(before));
}

/** Things that are counted and named: 京津冀等8个区域, 共23项, 全市15个区. */
function isCount(text: string, { start, quantity, comparator }: Amount, before: string, after: string): boolean {
  if (/^[番倍成]/.test(quantity.unit ?? "")) return false;
  // 培育龙头企业、专精特新企业各50家; 26县到外地布局
  if (before.endsWith("各") && /[^，]{2}各$/.test(before) && commitment.test(before) && /^[^\p{L}]*$/u.test(after)) return false;
  if (/^[县市区镇]$/.test(quantity.unit ?? "") && /^(?:[到在向赴]|政府)/.test(after)) return true;
  if (comparator === undefined && countLasts[before.charCodeAt(before.length - 1)] === 1 && counted.test(before)) return true;
  const isWord = /[一二两三四五六七八九十]/.test(text[start] ?? "");
  if (quantity.unit === "次" && comparator === undefined && /每(?:隔)?\d*[年月周季]?[^，]{0,4}$/.test(before)) return true;
  if (!isWord) return false;
  if (text[start] === "一" && quantity.value === 1 && comparator === undefined) return true;
  if (/^(?:大|个(?:方面|阶段|层面|维度|环节|体系|领域|重点|关键|统筹|转变|坚持|一批|一|代表|平台))/.test(quantity.unit + after))
    return true;
  return comparator === undefined && !/%|％/.test(quantity.unit ?? "") && !making.test(before);
}

/** What stands before a number of things that are there. */
const counted = /(?:等|共|以下|上述|下列|这|该|前|第|各|其中|全部|所有|首批|另外|上下|剩余|方面)$/;
const countLasts = /* @__PURE__ */ lastSigns(counted);
