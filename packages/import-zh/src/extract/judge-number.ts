import { commitment, making } from "../lexicon/target-words.ts";
import type { Question } from "./question.ts";
import { speaksAgainst } from "./speaks-against.ts";

/** Whether a document commits itself to a number. Mostly it is asked what speaks against it. */
export function judge(question: Question): "yes" | "no" | "doubtful" {
  const { text, amount, clause, hasDue, isGoals, isPreamble } = question;
  const before = text.slice(clause.from, amount.start);
  const after = text.slice(amount.end, clause.to);
  const unit = amount.quantity.unit ?? "";
  if (isPreamble && !hasDue) return "no";
  // 形成长三角城市群2小时、沪甬1小时交通圈: the verb before the first is that of both.
  const said = question.hasNeighbour ? text.slice(Math.max(question.sentence.from, amount.start - 24), amount.start) : before;
  if (isTimeCircle(question)) return isCircleMade.test(said) ? "yes" : "no";
  if (speaksAgainst(question)) return "no";
  const isCommitted =
    commitment.test(before) ||
    making.test(before) ||
    isBareVerb(before, question) ||
    /(?:至少|不少于)[^，。；、]{1,6}$/.test(before) ||
    commitment.test(text.slice(amount.start, amount.start + 3));
  const rest = after.replace(/（[^）]*）|\([^)]*\)/g, "").replace(/[\s）)”]/g, "");
  // 压缩至36小时和2小时以内
  const isFinal = rest.length === 0 || /^[和及]\d[\d.]*[^\d，。；、的]{1,8}$/.test(rest);
  if (amount.isOpen && amount.quantity.value !== 0 && !isFinal && !making.test(before)) return isCommitted && hasDue ? "doubtful" : "no";
  // 高频事项1个工作日内办结
  if (amount.comparator === "lte" && /^(?:办结|办成|办完|完成办理)/.test(after) && !/[自后起]|收到|受理/.test(before)) return "yes";
  if (amount.comparator !== undefined && (isCommitted || isFinal || hasDue)) return "yes";
  if (isCommitted && (hasDue || isGoals || isFinal || making.test(before) || /%|％/.test(unit))) return "yes";
  // 98%的行政村实现光纤通达
  const isShare = /^[%％]$/.test(unit) && before.trim() === "" && /^(?:以上)?的.+/.test(after) && commitment.test(after);
  if (isShare && (hasDue || isGoals)) return "yes";
  if (isFinal && (hasDue || isGoals || question.hasNeighbour) && before.trim().length >= 2 && !isTold(before)) return "yes";
  if (isFinal && (isManyThings(before, question) || isMuchDone(before, question))) return "yes";
  if (isMadeOf(before, after, question) || isFund(before, after)) return "yes";
  return isCommitted || amount.comparator !== undefined ? "doubtful" : "no";
}

/** A verb that nobody listed, right between a date and a number of things: 到2028年，评选30个应用. */
const isBareVerb = (before: string, { hasDue, amount }: Question) =>
  hasDue &&
  !amount.isOpen &&
  /^(?:再|共|全市|全省|全县|全区|累计)?[\u4e00-\u9fff]{2}$/.test(before.trim()) &&
  /^(?:[个家名项座条所处台套张件场种支款门万]|人次?)/.test(amount.quantity.unit ?? "");

/** A clause that ends in a number of things, whatever its verb: 入库上市后备企业60家. */
const isManyThings = (before: string, { amount, isRow }: Question) =>
  !isRow &&
  ((amount.quantity.value ?? 0) >= 2 || /^[万百]/.test(amount.quantity.unit ?? "")) &&
  /^(?:[万百]?[个家名项座条所处台套张件场支款门部栋间床]|[万百]?人次?|台（套）)(?:（[^（）]{1,3}）)?$/.test(amount.quantity.unit ?? "") &&
  /[\u4e00-\u9fff]{5,}$/.test(before.trim().replace(/[“”]/g, "")) &&
  !existing.test(before);

/** A clause that ends in how much is done of a thing: 清运垃圾5000吨. */
const isMuchDone = (before: string, { amount, isRow, hasNeighbour }: Question) =>
  !isRow &&
  (hasNeighbour || !amount.isOpen) &&
  /^[万亿百]?(?:吨|公里|千米|米|亩|公顷|平方米|平方公里|立方米|延米|棵|株|处|座|盏|头|尾)$/.test(amount.quantity.unit ?? "") &&
  /^[\u4e00-\u9fff、“”]{4,20}$/.test(before.trim()) &&
  !/(?:[长宽高厚深距径达约每占为]|面积|容量|规模|产能|能力|里程|产量|总量|储量|资源)$/.test(before.trim()) &&
  !existing.test(before);

/** How much a fund is to hold: 设立总规模50亿元的发展基金. */
const isFund = (before: string, after: string) =>
  /(?:设立|组建|成立)[^，。；]{0,6}(?:规模|首期)(?:为|约|达到?)?$/.test(before) && /^的?[^，。；]{0,20}(?:基金|资金池)$/.test(after.trim());

/** A number of things between the names of which they are and what they are: 打造石化、装备2个产业集群. */
const isMadeOf = (before: string, after: string, { amount, isRow }: Question) =>
  !isRow &&
  amount.comparator === undefined &&
  (amount.quantity.value ?? 0) >= 2 &&
  /^[个家座条所处台套张支]$/.test(amount.quantity.unit ?? "") &&
  /^[\u4e00-\u9fffA-Z]{2,14}$/.test(after.trim()) &&
  /^(?:[^，。；]{0,6}\d{4}年)?(?:重点|加快|着力|全力|积极|规划|共同)?(?:打造|建设|建成|培育|新建|创建|形成|构建|做强|壮大|布局)/.test(
    before.trim(),
  ) &&
  !/等$/.test(before.trim()) &&
  !existing.test(before);

const existing =
  /共有|现有|原有|拥有|涉及|包括|包含|下辖|下设|辖|分布|总数|总计|合计|共计|其中|属于|位于|方面$|^(?:有|共|含|设)|不足|仅有|只有/;

/** How many it is about: 涉及居民2800户. */
const isTold = (before: string) => /^(?:共|预计)?(?:涉及|现有|共有|拥有|下辖)/.test(before.trim());

/** 1小时交通圈, or 1小时通达 at the end of a clause, is a standard of time, in quotation marks or not. */
const isTimeCircle = ({ text, amount: { quantity, end } }: Question) =>
  /(?:小时|分钟)$/.test(quantity.unit ?? "") &&
  /^(?:[^，。；“”]{0,8}圈|(?:内|以内)?(?:通达|可达|到达|直达|通勤)(?![^，。；“”]))/.test(text.slice(end, end + 12));

/** One that is made better is a name: 完善15分钟健康服务圈. */
const isCircleMade = /(?:打造|建成|形成|构建|实现|建设|建立|营造|基本形成|创建)[^，。；]{0,18}$/;
