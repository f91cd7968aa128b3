import { fieldLabel, type ItemKind, listOfKind, type MessageTemplate, type Plan } from "@regional-plan/model";
import type { NotChecked } from "../report/validation-report.ts";
import type { Rule } from "../rules/define-rule.ts";
import type { GivenNeed, Need, PlanNeed } from "./rule-context.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** How much of a plan could be read. */
export interface HowMuchRead {
  /** Whether every item could be looked at. */
  readonly isWhole: boolean;
  /** Whether all links between items could be read. */
  readonly hasAllLinks: boolean;
  /** The kinds of which not every id could be read. */
  readonly nameless: readonly ItemKind[];
}

/**
 * Why a rule cannot be checked on a plan: on the whole of it, or on what one path stands for. Empty where everything is there.
 */
export function whatIsMissing(
  { needs = [], wants = [] }: Pick<Rule, "needs" | "wants">,
  plan: Plan,
  options: ValidateOptions,
  read: HowMuchRead,
): Omit<NotChecked, "rule">[] {
  const missing = needs.find((need) => !isThere(need, plan, options, read));
  if (missing === "documents" && plan.documents?.some(({ id }) => options.documents?.[id] !== undefined)) return [{ reason: noneRead }];
  if (missing !== undefined) return [{ reason: reasonFor(missing) }];
  const parts = wants
    .filter(({ need }) => !isThere(need, plan, options, read))
    .map(({ need, path }) => ({ reason: reasonFor(need), path }));
  if (needs.includes("ids")) parts.push(...read.nameless.map((kind) => ({ reason: givenReasons.ids, path: `/${listOfKind[kind]}` })));
  const need = needs.find(isDocuments);
  return need === undefined ? parts : [...parts, ...missingTexts(need, plan, options)];
}

const isDocuments = (need: Need): need is "documents" | "documentFiles" => need === "documents" || need === "documentFiles";

function isThere(need: Need, plan: Plan, options: ValidateOptions, { isWhole, hasAllLinks }: HowMuchRead): boolean {
  if (isDocuments(need)) return plan.documents?.some(({ id }) => whyNoText(need, options.documents?.[id]) === undefined) ?? false;
  if (need === "whole") return isWhole;
  if (need === "links") return hasAllLinks;
  if (need === "ids") return true;
  if (need === "previous" || need === "upper" || need === "asOf" || need === "codes") return options[need] !== undefined;
  const value = plan[need as PlanNeed];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function missingTexts(need: "documents" | "documentFiles", { documents = [] }: Plan, options: ValidateOptions): Omit<NotChecked, "rule">[] {
  return documents.flatMap(({ id }, index) => {
    const reason = whyNoText(need, options.documents?.[id]);
    return reason === undefined ? [] : [{ reason, path: `/documents/${index}` }];
  });
}

function whyNoText(need: "documents" | "documentFiles", given: NonNullable<ValidateOptions["documents"]>[string] | undefined) {
  if (given === undefined) return noText;
  return need === "documents" && typeof given === "object" && "unread" in given ? unreadText : undefined;
}

const noText: MessageTemplate = { en: "The text of this document was not given.", zh: "未提供该文件的原文。" };

const unreadText: MessageTemplate = { en: "The text of this document could not be read.", zh: "该文件的原文无法读取。" };

const noneRead: MessageTemplate = { en: "None of the source texts could be read.", zh: "原文均无法读取。" };

const givenReasons: Readonly<Record<GivenNeed, MessageTemplate>> = {
  documents: { en: "The source texts were not given.", zh: "未提供原文。" },
  documentFiles: { en: "The source texts were not given.", zh: "未提供原文。" },
  previous: { en: "The previous version of the plan was not given.", zh: "未提供规划的上一版本。" },
  upper: { en: "The upper plan was not given.", zh: "未提供上位规划。" },
  asOf: { en: "The day on which to look at the plan was not given.", zh: "未指定以哪一天为准检查。" },
  whole: {
    en: "A part of the plan could not be read, so that nothing can be said of what is absent.",
    zh: "规划有部分内容未能读取，无从判断是否缺少相关内容。",
  },
  links: {
    en: "Some links between items could not be read, so that nothing can be said of what is not linked to.",
    zh: "部分条目之间的链接未能读取，无从判断是否缺少相关内容。",
  },
  ids: {
    en: "Some items of this kind could not be read, so that nothing can be said of links to them.",
    zh: "这类条目中有的未能读取，无从判断指向这类条目的链接是否有误。",
  },
  codes: { en: "The code tables were not loaded.", zh: "未加载代码表。" },
};

function reasonFor(need: Need): MessageTemplate {
  return Object.hasOwn(givenReasons, need)
    ? givenReasons[need as GivenNeed]
    : { en: `The plan has no “${need}” that can be used.`, zh: `规划中没有可用的${fieldLabel(need, "plan")?.zh ?? ""}（${need}）。` };
}
