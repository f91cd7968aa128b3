import type { MessageTemplate, Plan } from "@regional-plan/model";
import type { Need, PlanNeed } from "./rule-context.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** Why a rule cannot be checked on a plan; `undefined` where everything is there. */
export function whatIsMissing(needs: readonly Need[], plan: Plan, options: ValidateOptions): MessageTemplate | undefined {
  const missing = needs.find((need) => !isThere(need, plan, options));
  return missing === undefined ? undefined : (givenReasons[missing as keyof typeof givenReasons] ?? planReason(missing as PlanNeed));
}

function isThere(need: Need, plan: Plan, { documents, previous, asOf, codes }: ValidateOptions): boolean {
  if (need === "documents") return documents !== undefined && Object.keys(documents).length > 0;
  if (need === "previous") return previous !== undefined;
  if (need === "asOf") return asOf !== undefined;
  if (need === "codes") return codes !== undefined;
  const value = plan[need];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

const givenReasons = {
  documents: { en: "The source texts were not given.", zh: "未提供原文。" },
  previous: { en: "The previous version of the plan was not given.", zh: "未提供规划的上一版本。" },
  asOf: { en: "The day on which to look at the plan was not given.", zh: "未指定检查所依据的日期。" },
  codes: { en: "The code tables were not loaded.", zh: "未加载代码表。" },
} satisfies Partial<Record<Need, MessageTemplate>>;

const planReason = (need: PlanNeed): MessageTemplate => ({ en: `The plan has no “${need}”.`, zh: `规划未填写“${need}”。` });
