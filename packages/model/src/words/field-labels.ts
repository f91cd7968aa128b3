import type { MessageTemplate } from "../finding/finding.ts";

/**
 * What each field of the model is called in English and Chinese: for forms, tables, drop-downs and messages. Where a field
 * has a name of its own in one kind of item, or in a part that another field holds, that stands under `owner.field`
 * (`plan.period`, `funding.source`); `fieldLabel` knows which to take.
 *
 * @example
 * ```ts
 * import { fieldLabels } from "@regional-plan/model";
 *
 * fieldLabels.due?.zh; //=> "完成时限"
 * ```
 */
export const fieldLabels: Readonly<Record<string, MessageTemplate>> = {
  $schema: { en: "JSON Schema", zh: "数据格式说明（JSON Schema）" },
  specVersion: { en: "Version of the model", zh: "数据模型版本" },
  id: { en: "Id", zh: "编号" },
  version: { en: "Version", zh: "版本" },
  title: { en: "Title", zh: "标题" },
  "plan.title": { en: "Title", zh: "规划名称" },
  "measure.title": { en: "Title", zh: "任务名称" },
  "domain.title": { en: "Title", zh: "领域名称" },
  kind: { en: "Kind", zh: "类型" },
  status: { en: "Status", zh: "状态" },
  "entries.status": { en: "Progress", zh: "进展状态" },
  languages: { en: "Languages", zh: "语言" },
  jurisdiction: { en: "Jurisdiction", zh: "管辖区域" },
  issuers: { en: "Issued by", zh: "印发单位" },
  approvedBy: { en: "Approved by", zh: "批准单位" },
  issued: { en: "Issued on", zh: "印发日期" },
  documentNumber: { en: "Document number", zh: "发文字号" },
  period: { en: "Period", zh: "起止时间" },
  "plan.period": { en: "Period", zh: "规划期" },
  inForce: { en: "In force", zh: "有效期" },
  replaces: { en: "Takes the place of", zh: "替代" },
  note: { en: "Note", zh: "备注" },
  extensions: { en: "Extensions", zh: "扩展数据" },
  label: { en: "Number as printed", zh: "序号" },
  section: { en: "Section", zh: "所属章节" },
  source: { en: "Source", zh: "原文出处" },
  "funding.source": { en: "Source of funding", zh: "资金来源" },
  sameAs: { en: "Same as", zh: "等同于" },
  mediaType: { en: "Media type", zh: "文件类型" },
  language: { en: "Language", zh: "语种" },
  sha256: { en: "SHA-256", zh: "文件校验值（SHA-256）" },
  length: { en: "Length", zh: "文本长度" },
  path: { en: "Path", zh: "文件路径" },
  url: { en: "Address", zh: "网址" },
  noise: { en: "Not part of the text", zh: "非正文内容" },
  document: { en: "Document", zh: "所在文件" },
  quote: { en: "Quote", zh: "引文" },
  prefix: { en: "Words before the quote", zh: "引文前文" },
  occurrence: { en: "Occurrence", zh: "第几次出现" },
  start: { en: "Start", zh: "起始位置" },
  end: { en: "End", zh: "结束位置" },
  parent: { en: "Above it", zh: "上级" },
  heads: { en: "Heads", zh: "所统领条目" },
  inline: { en: "Run-in heading", zh: "标题与正文同行" },
  statement: { en: "Statement", zh: "表述" },
  "measure.statement": { en: "Statement", zh: "任务表述" },
  horizon: { en: "Horizon", zh: "目标年份" },
  domains: { en: "Domains", zh: "领域" },
  domain: { en: "Domain", zh: "所属领域" },
  responsible: { en: "Responsible", zh: "责任单位" },
  agency: { en: "Agency", zh: "单位" },
  role: { en: "Role", zh: "责任角色" },
  scope: { en: "Scope", zh: "负责范围" },
  name: { en: "Name", zh: "名称" },
  unit: { en: "Unit", zh: "计量单位" },
  unitCode: { en: "Unit code", zh: "计量单位代码" },
  direction: { en: "Direction", zh: "指标方向" },
  nature: { en: "Nature", zh: "指标属性" },
  formula: { en: "Formula", zh: "计算方法" },
  dataSource: { en: "Data source", zh: "数据来源" },
  frequency: { en: "Frequency", zh: "统计频率" },
  baseline: { en: "Baseline", zh: "基期值" },
  quantity: { en: "Quantity", zh: "数量" },
  date: { en: "Date", zh: "日期" },
  value: { en: "Value", zh: "数值" },
  "identifiers.value": { en: "Identifier", zh: "标识" },
  min: { en: "Lower end", zh: "下限" },
  max: { en: "Upper end", zh: "上限" },
  for: { en: "Belongs to", zh: "所属条目" },
  indicator: { en: "Indicator", zh: "指标" },
  comparator: { en: "Comparator", zh: "比较方式" },
  measuredAs: { en: "Measured as", zh: "数值口径" },
  due: { en: "Due", zh: "完成时限" },
  modality: { en: "Modality", zh: "推进方式" },
  "target.modality": { en: "Modality", zh: "目标约束程度" },
  setBy: { en: "Set by", zh: "目标依据" },
  places: { en: "Places", zh: "地点" },
  funding: { en: "Funding", zh: "资金" },
  amount: { en: "Amount", zh: "金额" },
  currency: { en: "Currency", zh: "币种" },
  verbs: { en: "Verbs", zh: "动词" },
  year: { en: "Year", zh: "年度" },
  partners: { en: "Partners", zh: "合作方" },
  agencies: { en: "Agencies", zh: "单位" },
  instruments: { en: "Instruments", zh: "政策工具" },
  open: { en: "Open list", zh: "列举未尽" },
  aliases: { en: "Other names", zh: "别名" },
  stage: { en: "Stage", zh: "项目阶段" },
  mentions: { en: "Mentions", zh: "提及之处" },
  reserve: { en: "Reserve", zh: "所在储备库" },
  verb: { en: "Verb", zh: "动词" },
  host: { en: "Host", zh: "挂靠单位" },
  identifiers: { en: "Identifiers", zh: "标识" },
  scheme: { en: "Scheme", zh: "标识体系" },
  within: { en: "Lies in", zh: "所在区域" },
  members: { en: "Members", zh: "组成地点" },
  geometry: { en: "Geometry", zh: "空间范围" },
  type: { en: "Type", zh: "几何类型" },
  coordinates: { en: "Coordinates", zh: "坐标" },
  relation: { en: "Relation to the plan", zh: "与本规划的关系" },
  kinds: { en: "Kinds", zh: "类型" },
  revisions: { en: "Revisions", zh: "调整记录" },
  on: { en: "Revised on", zh: "调整日期" },
  reason: { en: "Reason", zh: "原因" },
  asOf: { en: "As of", zh: "截至日期" },
  by: { en: "By", zh: "报告单位" },
  method: { en: "Method", zh: "方法" },
  findings: { en: "Findings", zh: "总体结论" },
  entries: { en: "Entries", zh: "进展条目" },
  timeliness: { en: "Timeliness", zh: "序时进度" },
  progress: { en: "Share that is done", zh: "完成比例" },
  dateMet: { en: "Met on", zh: "实际完成日期" },
  narrative: { en: "Narrative", zh: "进展说明" },
  actuals: { en: "Measured values", zh: "实际值" },
  scores: { en: "Scores", zh: "评分" },
  evidence: { en: "Evidence", zh: "佐证材料" },
  target: { en: "Target", zh: "目标值" },
  criterion: { en: "Criterion", zh: "评分项" },
  grade: { en: "Grade", zh: "等次" },
  corrections: { en: "Corrections", zh: "更正" },
  confidence: { en: "Confidence", zh: "把握程度" },
  definition: { en: "Definition", zh: "释义" },
  documents: { en: "Documents", zh: "来源文件" },
  outline: { en: "Outline", zh: "章节" },
  principles: { en: "Principles", zh: "原则" },
  goals: { en: "Goals", zh: "目标" },
  indicators: { en: "Indicators", zh: "指标" },
  targets: { en: "Targets", zh: "目标值" },
  measures: { en: "Measures", zh: "任务" },
  actions: { en: "Actions", zh: "举措" },
  projects: { en: "Projects", zh: "项目" },
  arrangements: { en: "Arrangements", zh: "保障措施" },
  milestones: { en: "Milestones", zh: "里程碑" },
  reports: { en: "Reports", zh: "进展报告" },
  errata: { en: "Errata", zh: "勘误" },
  glossary: { en: "Glossary", zh: "术语" },
};

/**
 * What a field is called; with a kind of item, or the field that holds a part, as it is called there.
 *
 * @example
 * ```ts
 * import { fieldLabel } from "@regional-plan/model";
 *
 * fieldLabel("period", "plan")?.zh; //=> "规划期"
 * fieldLabel("period", "project")?.zh; //=> "起止时间"
 * ```
 */
export function fieldLabel(field: string, owner = ""): MessageTemplate | undefined {
  const own = `${owner}.${field}`;
  if (Object.hasOwn(fieldLabels, own)) return fieldLabels[own];
  return Object.hasOwn(fieldLabels, field) ? fieldLabels[field] : undefined;
}
