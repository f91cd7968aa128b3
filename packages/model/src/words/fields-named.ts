import { plainWord } from "../text/plain-word.ts";
import { fieldLabels } from "./field-labels.ts";

/**
 * The fields, among those given, that somebody may mean by a word: by the field's label in Chinese or English, a word that
 * is common for it, or the same letters in another spelling (`due_date`, `Title`). In the order of the fields; empty where
 * the word is no name of any of them.
 *
 * @example
 * ```ts
 * import { fieldsNamed } from "@regional-plan/model";
 *
 * fieldsNamed("完成时限", ["id", "title", "due"]); //=> ["due"]
 * fieldsNamed("任务", ["goals", "measures", "actions"]); //=> ["measures"]
 * ```
 */
export function fieldsNamed(word: string, fields: Iterable<string>): string[] {
  const wanted = plainWord(word);
  if (wanted === "") return [];
  const all = [...fields];
  const same = all.filter((field) => {
    const own = plainWord(field);
    return own === wanted || own === `${wanted}s` || `${own}s` === wanted;
  });
  if (same.length > 0) return same;
  const labelled = all.filter((field) => labelsOf(field).includes(wanted));
  return labelled.length > 0 ? labelled : all.filter((field) => wordsOf(field).includes(wanted));
}

const labelsOf = (field: string) => labelsByField().get(field) ?? [];

/** The labels of every field, whatever it is a field of; made when the first word is looked up. */
function labelsByField(): ReadonlyMap<string, readonly string[]> {
  if (labels === undefined) {
    const made = new Map<string, string[]>();
    for (const [key, { en, zh }] of Object.entries(fieldLabels)) {
      const field = key.slice(key.lastIndexOf(".") + 1);
      made.set(field, [...(made.get(field) ?? []), plainWord(en), plainWord(zh)]);
    }
    labels = made;
  }
  return labels;
}

let labels: ReadonlyMap<string, readonly string[]> | undefined;

const wordsOf = (field: string) => (Object.hasOwn(words, field) ? (words[field] ?? "").split(" ") : []);

/** What people call a field beside its label, as `plainWord` leaves it. */
const words: Readonly<Record<string, string>> = {
  id: "代码 标识 标识符 编码 序列号 code key identifier",
  version: "版本号",
  title: "任务 措施 举措 名称 题目 题名 标题名称 项目名称 措施名称 举措名称 目标名称 规划标题 name heading",
  kind: "类别 种类 规划类型 规划类别 项目类型 单位类型 地点类型 type category",
  status: "进展 进度 进展情况 规划状态 state",
  languages: "语种 文种 language lang",
  language: "语言 lang",
  jurisdiction: "辖区 行政区 适用地区 行政区划",
  issuers: "发布单位 发文单位 发文机关 印发机关 发布机关 制定单位 issuer publisher",
  approvedBy: "审批单位 批准机关 审批机关 审定单位 批复单位",
  issued: "发布日期 印发时间 发布时间 发文日期 发文时间 成文日期 issuedate dateissued published",
  documentNumber: "文号 发文号 文件编号 number",
  period: "期限 规划期限 实施期限 规划时间 建设期 建设期限 起止年限 建设起止年限 时间",
  inForce: "有效期限 有效时间",
  replaces: "取代 代替 废止",
  note: "说明 注释 备考 备注说明 附注 remark remarks comment notes",
  label: "编序 顺序号 标号 序列 no number",
  section: "章节 所属章 章 节 chapter",
  source: "来源 出处 依据 原文",
  url: "链接 地址 网页 link website",
  path: "路径 文件 位置 file",
  quote: "原句 原文 引用",
  parent: "父级 上级编号 上级条目 所属上级",
  statement:
    "目标 任务 措施 举措 内容 任务内容 具体内容 主要内容 目标表述 目标内容 工作内容 描述 正文 表述内容 措施内容 举措内容 text content description desc body",
  horizon: "目标年 年份 目标时间 实现时间 时限",
  domains: "领域 所属领域 专栏 板块",
  domain: "领域 重点领域 所属板块 板块 领域编号",
  responsible: "责任部门 责任主体 负责单位 负责部门 承担单位 落实单位 责任人 负责人 分工 responsibles responsibility owner department",
  agency: "部门 机构 单位编号 责任单位 单位名称 单位代码 department organisation organization",
  role: "角色 职责 分工 责任",
  name: "名字 单位名称 全称 机构名称 项目名称 指标名称 地名 标题 title",
  unit: "单位 unitname",
  direction: "方向",
  nature: "属性 性质 指标性质 指标类型",
  formula: "公式 计算公式",
  dataSource: "资料来源 统计来源",
  frequency: "频率 周期 统计周期",
  baseline: "基准 基准值 基数 现状值 基期 现状",
  quantity: "数值 数目 目标值 目标数 指标值",
  date: "时间 时点",
  value: "数字 数量 值 取值 数 number",
  min: "最小值 最低 minimum from",
  max: "最大值 最高 maximum to",
  for: "所属 所属任务 所属目标 对应任务 归属",
  indicator: "所属指标 对应指标",
  comparator: "比较 比较符 关系",
  measuredAs: "口径 统计口径",
  due: "完成时间 完成日期 截止日期 截止时间 时限 期限 完成期限 办结时限 时间节点 时间要求 到期 到期日 目标时间 完成年限 duedate deadline enddate",
  modality: "程度 力度",
  places: "区域 适用范围 实施范围 实施地点 建设地点 所在地 地区 place location",
  funding: "资金来源 经费 投资 资金安排 总投资 budget",
  amount: "数额 投资额 资金额 总额 总投资",
  currency: "货币 币别",
  year: "年份",
  partners: "合作单位 合作对象 参与单位",
  aliases: "简称 又名 曾用名 其他名称 alias",
  stage: "阶段 建设阶段 进度",
  host: "依托单位 办公室设在",
  identifiers: "标识码 外部编码 identifier",
  scheme: "体系",
  within: "所属地区 上级地区 位于",
  geometry: "坐标 图形",
  revisions: "调整 变更",
  asOf: "截止日期 截至时间 截止时间 数据日期",
  by: "单位 编制单位 填报单位",
  narrative: "进展 进展情况 完成情况 说明 情况说明",
  progress: "进度 完成率 完成进度",
  definition: "定义 解释",
  documents: "文件 原文 来源 规划文本",
  outline: "目录 提纲 大纲",
  principles: "原则",
  goals: "目标 总体目标 主要目标 目标体系",
  indicators: "指标体系 主要指标 指标表",
  targets: "量化指标 量化目标 目标 指标值 指标目标值",
  measures: "任务 措施 主要任务 重点任务 工作任务 政策措施 工作措施 具体措施 任务清单 measure task tasks",
  actions: "任务 行动 具体举措 重点举措 工作举措 行动任务 条款 举措清单",
  projects: "工程 重点项目 重大项目 重点工程 项目清单 项目表",
  agencies: "机构 部门 责任单位 单位清单 单位名录 组织机构 organisations organizations departments",
  place: "地点",
  instruments: "政策 政策文件 工具",
  arrangements: "保障 组织实施 保障机制 组织保障",
  milestones: "节点 时间节点 关键节点",
  reports: "报告 进展 评估报告 通报",
  errata: "错误 更正",
  glossary: "术语表 词汇 词汇表 名词解释",
};

/**
 * The role that the name of a field speaks of, where plans print one for each role: 牵头单位 is who leads, 配合单位 who
 * cooperates. `undefined` where it speaks of none.
 *
 * @example
 * ```ts
 * import { roleNamed } from "@regional-plan/model";
 *
 * roleNamed("牵头单位"); //=> "lead"
 * roleNamed("完成时限"); //=> undefined
 * ```
 */
export function roleNamed(word: string): string | undefined {
  const [, stem = ""] = /^(.+?)(?:责任)?(?:单位|部门|机关|机构|主体|方|agency|agencies|by)$/u.exec(plainWord(word)) ?? [];
  return Object.hasOwn(roles, stem) ? roles[stem] : undefined;
}

const roles: Readonly<Record<string, string>> = {
  牵头: "lead",
  主办: "lead",
  牵头负责: "lead",
  lead: "lead",
  led: "lead",
  leading: "lead",
  配合: "cooperate",
  协办: "cooperate",
  参与: "cooperate",
  参加: "cooperate",
  协同: "cooperate",
  cooperating: "cooperate",
  责任: "responsible",
  负责: "responsible",
  落实: "responsible",
  实施: "responsible",
  承办: "responsible",
  主管: "responsible",
  responsible: "responsible",
  指导: "guide",
  督导: "supervise",
  监督: "supervise",
  督办: "supervise",
  supervising: "supervise",
  支持: "support",
  supporting: "support",
  受益: "beneficiary",
};
