import type { FindingDefinition } from "../finding/finding.ts";

/** The finding for a plan of another version of the model. */
export const specVersionFinding = {
  id: "structure/spec-version",
  severity: "error",
  message: {
    en: "There is no version {found} of the model; the current one is {known}.",
    zh: "数据模型没有 {found} 版，现行版本为 {known}。",
  },
  why: {
    en: "Read by the rules of another version, fields could be misunderstood or lost.",
    zh: "若按其他版本的规则读取，字段可能被误解或丢失。",
  },
  fix: {
    en: "Set specVersion to {known} if the plan follows that version.",
    zh: "如果该规划遵循 {known} 版，请将数据模型版本（specVersion）改为 {known}。",
  },
  variants: {
    older: {
      message: {
        en: "The plan is written in version {found} of the model, older than this software's {known}, and has to be brought up to it.",
        zh: "该规划采用的数据模型版本为 {found}，早于本软件支持的 {known} 版，需先升级。",
      },
      fix: {
        en: "Bring it up to date with upgradePlan, or with “regional-plan convert”.",
        zh: "请使用 upgradePlan 或“regional-plan convert”命令升级该规划。",
      },
    },
    newer: {
      message: {
        en: "The plan is written in version {found} of the model, newer than this software's {known}.",
        zh: "该规划采用的数据模型版本为 {found}，晚于本软件支持的 {known} 版。",
      },
      fix: { en: "Update this software.", zh: "请更新本软件。" },
    },
  },
} as const satisfies FindingDefinition;
