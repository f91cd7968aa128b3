import type { MessageTemplate } from "@regional-plan/model";
import type { PlanDiff } from "./plan-diff.ts";
import { isOnlyQuiet, isQuiet } from "./told-changes.ts";

/**
 * How much has changed, in a sentence.
 *
 * @example
 * ```ts
 * import { countChanges } from "@regional-plan/compare";
 *
 * countChanges({ plan: [], items: [], matched: [] }).zh; //=> "两个版本内容一致。"
 * ```
 */
export function countChanges({ plan, items }: PlanDiff): MessageTemplate {
  const told = items.filter((change) => !isOnlyQuiet(change));
  const counts = kinds.flatMap(({ change, en, zh }) => {
    const count = told.filter((each) => each.change === change).length;
    return count === 0 ? [] : [{ en: `${count} ${en}`, zh: `${zh}${count}项` }];
  });
  const own = plan.filter((change) => !isQuiet(change)).length;
  if (own > 0) counts.push({ en: `${own} in the plan's own fields`, zh: `规划基本信息${own}处` });
  const quiet = items.length - told.length + plan.length - own;
  if (quiet > 0) counts.push({ en: `${quiet} only in sources or extensions`, zh: `仅原文出处或扩展数据有变化的${quiet}项` });
  if (counts.length === 0) return { en: "Both versions say the same.", zh: "两个版本内容一致。" };
  return { en: `Changes: ${counts.map(({ en }) => en).join(", ")}.`, zh: `变化：${counts.map(({ zh }) => zh).join("，")}。` };
}

const kinds = [
  { change: "added", en: "added", zh: "新增" },
  { change: "removed", en: "removed", zh: "删除" },
  { change: "replaced", en: "replaced", zh: "取代" },
  { change: "moved", en: "moved", zh: "调整归属" },
  { change: "changed", en: "changed", zh: "修改" },
] as const;
