import type { MessageTemplate } from "@regional-plan/model";

/**
 * What the rules of each layer look at, in the order in which a plan is checked.
 *
 * @example
 * ```ts
 * import { layers } from "@regional-plan/validate";
 *
 * layers.reference.en; //=> "Links between items"
 * ```
 */
export const layers = {
  structure: { en: "Shape of the data", zh: "数据结构" },
  reference: { en: "Links between items", zh: "条目链接" },
  codelist: { en: "Codes", zh: "代码" },
  identifier: { en: "Identifiers and addresses", zh: "标识与网址" },
  time: { en: "Dates and periods", zh: "时间" },
  indicator: { en: "Indicators and targets", zh: "指标" },
  responsibility: { en: "Who answers for what", zh: "责任分工" },
  provenance: { en: "Source texts", zh: "原文依据" },
  language: { en: "Languages and terms", zh: "语言与术语" },
  outline: { en: "Headings", zh: "章节" },
  tracking: { en: "Reports on progress", zh: "进展跟踪" },
  version: { en: "Changes against the previous version", zh: "版本变更" },
  alignment: { en: "What the plan carries out of an upper one", zh: "与上位规划的衔接" },
  quality: { en: "Fitness of the plan", zh: "规划质量" },
  config: { en: "The project's configuration", zh: "检查配置" },
} as const satisfies Readonly<Record<string, MessageTemplate>>;
