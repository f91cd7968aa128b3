import type { MessageTemplate } from "@regional-plan/model";

/** What the fields of a configuration are called. */
export const configLabels: Readonly<Record<string, MessageTemplate>> = {
  preset: { en: "how much is asked", zh: "预设" },
  rules: { en: "rules of your own", zh: "自定义规则" },
  formats: { en: "formats of your own", zh: "自定义格式" },
  title: { en: "what it is called", zh: "名称" },
  detect: { en: "the function that recognises a content", zh: "识别函数" },
  mapping: { en: "what becomes of each field", zh: "字段对应表" },
  levels: { en: "levels of rules", zh: "规则的级别" },
  waivers: { en: "findings that are waived", zh: "豁免" },
  language: { en: "language of messages", zh: "消息的语言" },
  rule: { en: "id of the rule", zh: "规则编号" },
  path: { en: "path within the plan, a JSON Pointer", zh: "规划内的路径，即 JSON Pointer" },
  reason: { en: "why", zh: "理由" },
  author: { en: "who decided", zh: "决定人" },
  expires: { en: "day on which it ends", zh: "到期日" },
  id: { en: "id of the rule", zh: "规则编号" },
  severity: { en: "level of the rule", zh: "规则的级别" },
  message: { en: "what is wrong", zh: "问题" },
  why: { en: "why it matters", zh: "缘由" },
  fix: { en: "what to do", zh: "改法" },
  check: { en: "the function that checks", zh: "检查函数" },
};

/** What the values of a configuration look like, for messages: as JSON writes them, which YAML and programs read as well. */
export const configSamples: Readonly<Record<string, unknown>> = {
  preset: "recommended",
  levels: { "reference/unknown-id": "warning" },
  waivers: [{ rule: "reference/unknown-id", path: "/measures/measure-1/domain", reason: "…", author: "…", expires: "2027-06-30" }],
  language: "zh",
  rule: "reference/unknown-id",
  path: "/measures/measure-1/domain",
  reason: "…",
  author: "…",
  expires: "2027-06-30",
  id: "my-city/short-title",
  severity: "warning",
  message: { en: "…" },
  why: { en: "…" },
  fix: { en: "…" },
};

/** What may be due. */
export const configTypes: Readonly<Record<string, MessageTemplate>> = {
  string: { en: "a text", zh: "文本" },
  object: { en: "an object with fields", zh: "由字段组成的对象" },
  record: { en: "an object with fields", zh: "由字段组成的对象" },
  array: { en: "a list", zh: "列表" },
};
