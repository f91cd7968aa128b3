import type { MessageTemplate } from "@regional-plan/model";

/** The words that are printed around a plan's own. */
export const words = {
  principles: { en: "Principles", zh: "原则" },
  goals: { en: "Goals", zh: "目标" },
  otherGoals: { en: "Without a date", zh: "未列年份" },
  targets: { en: "Targets", zh: "目标值" },
  target: { en: "Target", zh: "指标" },
  value: { en: "Value", zh: "目标值" },
  due: { en: "Due", zh: "完成时限" },
  projects: { en: "Projects", zh: "项目" },
  joinedProjects: { en: "Projects that the plan takes part in", zh: "参与项目" },
  citedProjects: { en: "Projects that the plan merely names", zh: "仅提及的项目" },
  project: { en: "Project", zh: "名称" },
  kind: { en: "Kind", zh: "类型" },
  stage: { en: "Stage", zh: "阶段" },
  places: { en: "Places", zh: "地点" },
  arrangements: { en: "Arrangements", zh: "保障措施" },
  otherMeasures: { en: "Further measures", zh: "其他任务" },
  status: { en: "Status", zh: "状态" },
  issuers: { en: "Issued by", zh: "印发单位" },
  issued: { en: "Issued", zh: "印发日期" },
  period: { en: "Period", zh: "规划期" },
  documentNumber: { en: "Document number", zh: "发文字号" },
  documents: { en: "Source", zh: "来源文件" },
} as const satisfies Record<string, MessageTemplate>;
