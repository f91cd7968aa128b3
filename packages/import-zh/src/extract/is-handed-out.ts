import { falling, isOpinion, support } from "../lexicon/target-words.ts";
import type { Part, Question } from "./question.ts";

/** Subsidies, loans, points: in the clause, or in the one behind it that says what is given for it. */
export function isHandedOut({ text, clause, sentence, amount, isRow, hasDue, isGoals }: Question, words: string, before: string): boolean {
  const unit = amount.quantity.unit ?? "";
  const isCeiling = amount.comparator === "lte" || amount.comparator === "lt";
  // 不超过60万元, and no more than 10 of those that are given something.
  if (
    isCeiling &&
    !hasDue &&
    !isGoals &&
    /元$|^万?[个家项名人户]$/.test(unit) &&
    !/成本|负债|债务|欠费|支出|控制/.test(before) &&
    !falling.test(before)
  )
    return true;
  const isFloor = amount.comparator === "gte" && /^[万百]?[个家名项人户场]/.test(unit);
  if (
    before.includes("资助") &&
    /(?:选|评|培养|扶持|支持|遴选|鼓励)[^，]{0,4}资助(?:不少于|不低于)?$/.test(before) &&
    /^[万百]?[个家名项人户]/.test(unit)
  )
    return false;
  // 免费培训500人次 is much done, and hands out nothing.
  const handed = /(?:人次?|名|户)$/.test(unit) && !isCeiling ? words.replace("免费", "") : words;
  if (support.test(handed) && !(isFloor && !/(?:对|给予|凡|的)[^，]*$/.test(before)))
    return (
      isCeiling || !(/(?:贷款|信贷|融资)[^，]{0,6}(?:余额|增速|规模|额度|投放)|覆盖率/.test(words) && !/给予|补|最高|单笔|单户/.test(words))
    );
  if (unit.endsWith("分")) return !isOpinion.test(before);
  if (isRow && /^分/.test(text.slice(amount.end))) return true;
  if (words.includes("分") && /(?:得|加|扣|减|计)\d+(?:\.\d+)?分/.test(words)) return true;
  return isGivenFor(text, clause, sentence) || (/元|%|％/.test(unit) && isShareGiven(text.slice(sentence.from, clause.from)));
}

/** Whether the clause behind says what is given for it. */
function isGivenFor(text: string, clause: Part, sentence: Part): boolean {
  const next = text[clause.to];
  if (next !== "，" && next !== "、") return false;
  const rest = text.slice(clause.to, Math.min(sentence.to, clause.to + 60));
  return (
    /^[，、](?!对|为|同时|并|单|每|按)(?:(?!，对)[^。；]){0,40}(?:给予|奖励|补助|补贴|资助(?!\d))/.test(rest) ||
    /^[，、]\s*(?:得|扣|奖|加|减)\d/.test(rest)
  );
}

/** Whether the clauses before speak of what is given: of 10 %, or of 50万元. */
const isShareGiven = (lead: string) => lead.includes("给予") && /(?:对|给予|按)[^。；]{0,80}$/.test(lead) && /给予[^。；]*$/.test(lead);
