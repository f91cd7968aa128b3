import type { MessageTemplate } from "../finding/finding.ts";
import type { LinkKind } from "../plan/parts/id.ts";

/**
 * What each kind of item is called in a sentence.
 *
 * @example
 * ```ts
 * import { kindNames } from "@regional-plan/model";
 *
 * kindNames.measure; //=> { en: "a measure", zh: "任务" }
 * ```
 */
export const kindNames: Readonly<Record<LinkKind, MessageTemplate>> = {
  plan: { en: "the plan", zh: "规划本身" },
  document: { en: "a document", zh: "来源文件" },
  section: { en: "a section", zh: "章节" },
  principle: { en: "a principle", zh: "原则" },
  goal: { en: "a goal", zh: "目标" },
  indicator: { en: "an indicator", zh: "指标" },
  target: { en: "a target", zh: "目标值" },
  domain: { en: "a domain", zh: "领域" },
  measure: { en: "a measure", zh: "任务" },
  action: { en: "an action", zh: "举措" },
  project: { en: "a project", zh: "项目" },
  agency: { en: "an agency", zh: "单位" },
  place: { en: "a place", zh: "地点" },
  instrument: { en: "an instrument", zh: "政策工具" },
  arrangement: { en: "an arrangement", zh: "保障措施" },
  milestone: { en: "a milestone", zh: "里程碑" },
  report: { en: "a report", zh: "进展报告" },
  erratum: { en: "an erratum", zh: "勘误" },
  term: { en: "a term", zh: "术语" },
};

/**
 * Kinds as a sentence names them.
 *
 * @example
 * ```ts
 * import { listKinds } from "@regional-plan/model";
 *
 * listKinds(["goal", "measure", "plan"]); //=> { en: "a goal, a measure or the plan", zh: "目标、任务、规划本身" }
 * ```
 */
export function listKinds(kinds: readonly LinkKind[]): MessageTemplate {
  const en = kinds.map((kind) => kindNames[kind].en);
  const last = en.pop() ?? "";
  return {
    en: en.length === 0 ? last : `${en.join(", ")} or ${last}`,
    zh: kinds.map((kind) => kindNames[kind].zh).join("、"),
  };
}
