import type { MessageTemplate } from "../../finding/finding.ts";
import type { ActionKind, Modality } from "../action.ts";
import type { AgencyKind, AgencyStatus } from "../agency.ts";
import type { AlignmentRelation, AlignmentStatus } from "../alignment.ts";
import type { ArrangementKind } from "../arrangement.ts";
import type { Confidence, ErratumKind } from "../erratum.ts";
import type { GoalKind } from "../goal.ts";
import type { Direction, Frequency, Nature } from "../indicator.ts";
import type { InstrumentKind, InstrumentRelation, InstrumentStatus } from "../instrument.ts";
import type { PlaceKind } from "../place.ts";
import type { PlanKind, PlanStatus } from "../plan.ts";
import type { ProjectKind, ProjectRelation, Stage } from "../project.ts";
import type { EntryStatus, ReportKind, ReportStatus, Timeliness } from "../report.ts";
import type { SectionKind } from "../section.ts";
import type { Comparator, MeasuredAs, TargetModality } from "../target.ts";
import type { FundingSource } from "./funding.ts";
import type { IdentifierScheme } from "./identifier.ts";
import type { Role } from "./responsibility.ts";

/** A list of codes as data, with the labels that people read. */
export interface CodeList<Code extends string = string> {
  /** What the list is of. */
  title: MessageTemplate;
  /** Whether other codes are accepted: an open list takes one's own with the prefix `x-`. */
  open: boolean;
  /** The label of each code, in the order in which a reader expects them. */
  labels: Readonly<Record<Code, MessageTemplate>>;
}

/** The codes of each list that the schemas use, by the list's id. */
export interface CodesByList {
  /** Kinds of plan. */
  "plan-kind": PlanKind;
  /** Statuses of a plan. */
  "plan-status": PlanStatus;
  /** Kinds of section. */
  "section-kind": SectionKind;
  /** Kinds of goal. */
  "goal-kind": GoalKind;
  /** Directions of an indicator. */
  direction: Direction;
  /** Natures of an indicator. */
  nature: Nature;
  /** Frequencies. */
  frequency: Frequency;
  /** Comparators. */
  comparator: Comparator;
  /** What a number counts. */
  "measured-as": MeasuredAs;
  /** Modalities of a target. */
  "target-modality": TargetModality;
  /** Kinds of clause. */
  "action-kind": ActionKind;
  /** Modalities of an action. */
  modality: Modality;
  /** Kinds of project. */
  "project-kind": ProjectKind;
  /** Relations of a project to the plan. */
  "project-relation": ProjectRelation;
  /** Stages of a project. */
  stage: Stage;
  /** Kinds of agency. */
  "agency-kind": AgencyKind;
  /** Statuses of an agency. */
  "agency-status": AgencyStatus;
  /** Kinds of place. */
  "place-kind": PlaceKind;
  /** Kinds of instrument. */
  "instrument-kind": InstrumentKind;
  /** Relations of an instrument to the plan. */
  "instrument-relation": InstrumentRelation;
  /** Statuses of an instrument. */
  "instrument-status": InstrumentStatus;
  /** Kinds of arrangement. */
  "arrangement-kind": ArrangementKind;
  /** Roles. */
  role: Role;
  /** Sources of funding. */
  "funding-source": FundingSource;
  /** Identifier schemes. */
  "identifier-scheme": IdentifierScheme;
  /** Kinds of report. */
  "report-kind": ReportKind;
  /** Statuses of a report. */
  "report-status": ReportStatus;
  /** Progress. */
  "entry-status": EntryStatus;
  /** Timeliness. */
  timeliness: Timeliness;
  /** Relations of an item to another plan. */
  "alignment-relation": AlignmentRelation;
  /** Statuses of an alignment. */
  "alignment-status": AlignmentStatus;
  /** Kinds of damage. */
  "erratum-kind": ErratumKind;
  /** Confidence. */
  confidence: Confidence;
}

/**
 * Every code list of the model with its labels in English and Chinese: for drop-downs, documentation and messages.
 *
 * @example
 * ```ts
 * import { codeLists } from "@regional-plan/model";
 *
 * codeLists.comparator.labels.gte.zh; //=> "不少于"
 * ```
 */
export const codeLists: { readonly [Id in keyof CodesByList]: CodeList<CodesByList[Id]> } = {
  "plan-kind": {
    title: { en: "Kinds of plan", zh: "规划类型" },
    open: true,
    labels: {
      outline: { en: "Outline plan", zh: "规划纲要" },
      "development-plan": { en: "Development plan", zh: "发展规划" },
      "action-plan": { en: "Action plan", zh: "行动计划（方案）" },
      "implementation-plan": { en: "Implementation plan", zh: "实施方案" },
      "work-points": { en: "Annual work points", zh: "工作要点" },
      "policy-measures": { en: "Policy measures", zh: "若干措施" },
      "special-plan": { en: "Special plan", zh: "专项规划" },
    },
  },
  "plan-status": {
    title: { en: "Statuses of a plan", zh: "规划状态" },
    open: false,
    labels: {
      draft: { en: "Draft for comment", zh: "征求意见稿" },
      "in-force": { en: "In force", zh: "现行有效" },
      superseded: { en: "Superseded", zh: "已被替代" },
      expired: { en: "Expired", zh: "已失效" },
    },
  },
  "section-kind": {
    title: { en: "Kinds of section", zh: "章节类型" },
    open: false,
    labels: {
      body: { en: "Body", zh: "正文" },
      background: { en: "Background", zh: "背景" },
      annex: { en: "Annex", zh: "附件" },
    },
  },
  "goal-kind": {
    title: { en: "Kinds of goal", zh: "目标类型" },
    open: false,
    labels: {
      outcome: { en: "Outcome", zh: "成效目标" },
      positioning: { en: "Positioning", zh: "定位目标" },
      vision: { en: "Vision", zh: "愿景" },
      mission: { en: "Mission", zh: "使命" },
    },
  },
  direction: {
    title: { en: "Directions of an indicator", zh: "指标方向" },
    open: false,
    labels: {
      increase: { en: "Increase", zh: "提高" },
      decrease: { en: "Decrease", zh: "降低" },
      maintain: { en: "Maintain", zh: "保持" },
    },
  },
  nature: {
    title: { en: "Natures of an indicator", zh: "指标属性" },
    open: false,
    labels: {
      expected: { en: "Expected", zh: "预期性" },
      binding: { en: "Binding", zh: "约束性" },
    },
  },
  frequency: {
    title: { en: "Frequencies", zh: "统计频率" },
    open: true,
    labels: {
      monthly: { en: "Monthly", zh: "每月" },
      quarterly: { en: "Quarterly", zh: "每季度" },
      "half-yearly": { en: "Half-yearly", zh: "每半年" },
      yearly: { en: "Yearly", zh: "每年" },
    },
  },
  comparator: {
    title: { en: "Comparators", zh: "比较方式" },
    open: false,
    labels: {
      gte: { en: "At least", zh: "不少于" },
      gt: { en: "More than", zh: "超过" },
      lte: { en: "At most", zh: "不超过" },
      lt: { en: "Less than", zh: "低于" },
      approx: { en: "About", zh: "左右" },
      eq: { en: "Exactly", zh: "等于" },
    },
  },
  "measured-as": {
    title: { en: "What a number counts", zh: "数值口径" },
    open: false,
    labels: {
      level: { en: "Level reached", zh: "达到水平" },
      total: { en: "Total over the period", zh: "累计" },
      yearly: { en: "Each year", zh: "每年" },
      growth: { en: "Growth a year", zh: "年均增长" },
      change: { en: "Change against the baseline", zh: "较基期变化" },
    },
  },
  "target-modality": {
    title: { en: "Modalities of a target", zh: "目标约束程度" },
    open: false,
    labels: {
      committed: { en: "Committed", zh: "承诺" },
      strive: { en: "Strive for", zh: "力争" },
    },
  },
  "action-kind": {
    title: { en: "Kinds of clause", zh: "举措类型" },
    open: false,
    labels: {
      action: { en: "Action", zh: "举措" },
      basis: { en: "Basis", zh: "依据" },
      result: { en: "Result", zh: "成效" },
      guidance: { en: "Guidance", zh: "指导要求" },
    },
  },
  modality: {
    title: { en: "Modalities of an action", zh: "推进方式" },
    open: true,
    labels: {
      accelerate: { en: "Accelerate", zh: "加快" },
      strive: { en: "Strive for", zh: "争取" },
      explore: { en: "Explore", zh: "探索" },
      plan: { en: "Plan", zh: "谋划" },
      study: { en: "Study", zh: "研究" },
      support: { en: "Support", zh: "支持" },
      encourage: { en: "Encourage", zh: "鼓励" },
      guide: { en: "Guide", zh: "指导" },
      promote: { en: "Promote", zh: "推进" },
      deepen: { en: "Deepen", zh: "深化" },
      strengthen: { en: "Strengthen", zh: "加强" },
      improve: { en: "Improve", zh: "完善" },
      continue: { en: "Continue", zh: "继续" },
      participate: { en: "Take part", zh: "参与" },
      prioritise: { en: "Prioritise", zh: "优先" },
      implement: { en: "Implement", zh: "落实" },
    },
  },
  "project-kind": {
    title: { en: "Kinds of project", zh: "项目类型" },
    open: true,
    labels: {
      railway: { en: "Railway", zh: "铁路" },
      road: { en: "Road", zh: "公路" },
      port: { en: "Port", zh: "港口" },
      airport: { en: "Airport", zh: "机场" },
      energy: { en: "Energy", zh: "能源" },
      water: { en: "Water", zh: "水利" },
      "industrial-park": { en: "Industrial park", zh: "产业园区" },
      "cooperation-zone": { en: "Cooperation zone", zh: "合作区" },
      "science-corridor": { en: "Science and technology corridor", zh: "科创走廊" },
      "research-platform": { en: "Research platform", zh: "科研平台" },
      campus: { en: "Campus", zh: "校区" },
      hospital: { en: "Hospital", zh: "医院" },
      "data-platform": { en: "Data platform", zh: "数据平台" },
      "service-platform": { en: "Service platform", zh: "服务平台" },
      "information-system": { en: "Information system", zh: "信息系统" },
      network: { en: "Network", zh: "网络" },
      culture: { en: "Culture", zh: "文化" },
      sports: { en: "Sports", zh: "体育" },
      tourism: { en: "Tourism", zh: "旅游" },
      base: { en: "Base", zh: "基地" },
      event: { en: "Event", zh: "活动" },
      exhibition: { en: "Exhibition or forum", zh: "展会论坛" },
      other: { en: "Other", zh: "其他" },
    },
  },
  "project-relation": {
    title: { en: "Relations of a project to the plan", zh: "项目与本规划的关系" },
    open: false,
    labels: {
      own: { en: "Own", zh: "本规划项目" },
      joined: { en: "Joined", zh: "参与项目" },
      cited: { en: "Cited", zh: "仅提及" },
    },
  },
  stage: {
    title: { en: "Stages of a project", zh: "项目阶段" },
    open: true,
    labels: {
      proposed: { en: "Proposed", zh: "谋划" },
      preparatory: { en: "In preparation", zh: "前期" },
      "under-construction": { en: "Under construction", zh: "在建" },
      upgrading: { en: "Being upgraded", zh: "提升改造" },
      operating: { en: "Operating", zh: "建成运行" },
      held: { en: "Held", zh: "举办" },
      "designation-sought": { en: "Designation sought", zh: "申报争取" },
      cancelled: { en: "Cancelled", zh: "取消" },
      unknown: { en: "Unknown", zh: "不明" },
    },
  },
  "agency-kind": {
    title: { en: "Kinds of agency", zh: "单位类型" },
    open: true,
    labels: {
      government: { en: "Government", zh: "政府" },
      "government-department": { en: "Government department", zh: "政府部门" },
      party: { en: "Party body", zh: "党的机构" },
      "leading-group": { en: "Leading group", zh: "领导小组" },
      office: { en: "Office", zh: "办事机构" },
      collective: { en: "Group of bodies", zh: "各地各部门等统称" },
      enterprise: { en: "Enterprise", zh: "企业" },
      university: { en: "University", zh: "高等院校" },
      school: { en: "School", zh: "学校" },
      hospital: { en: "Hospital", zh: "医院" },
      "research-institute": { en: "Research institute", zh: "科研院所" },
      exchange: { en: "Exchange", zh: "交易所" },
      alliance: { en: "Alliance", zh: "联盟" },
      association: { en: "Association", zh: "社会团体" },
      person: { en: "Person", zh: "个人" },
      other: { en: "Other", zh: "其他" },
    },
  },
  "agency-status": {
    title: { en: "Statuses of an agency", zh: "单位状态" },
    open: false,
    labels: {
      existing: { en: "Existing", zh: "已设立" },
      "to-be-established": { en: "To be established", zh: "拟设立" },
      superseded: { en: "Superseded", zh: "已被替代" },
    },
  },
  "place-kind": {
    title: { en: "Kinds of place", zh: "地点类型" },
    open: true,
    labels: {
      country: { en: "Country", zh: "国家" },
      "country-group": { en: "Group of countries", zh: "国家群" },
      province: { en: "Province", zh: "省" },
      municipality: { en: "Municipality under the central government", zh: "直辖市" },
      prefecture: { en: "Prefecture-level city", zh: "地级市" },
      district: { en: "District", zh: "市辖区" },
      county: { en: "County", zh: "县" },
      "county-level-city": { en: "County-level city", zh: "县级市" },
      town: { en: "Town or subdistrict", zh: "乡镇（街道）" },
      village: { en: "Village", zh: "村" },
      "new-area": { en: "New area", zh: "新区" },
      "city-part": { en: "Part of a city", zh: "城市片区" },
      island: { en: "Island", zh: "岛屿" },
      waterway: { en: "Waterway", zh: "水道" },
      coast: { en: "Coast or bay", zh: "海岸（海湾）" },
      region: { en: "Region", zh: "区域" },
      compound: { en: "Several places in one word", zh: "合称" },
      other: { en: "Other", zh: "其他" },
    },
  },
  "instrument-kind": {
    title: { en: "Kinds of instrument", zh: "政策工具类型" },
    open: true,
    labels: {
      law: { en: "Law", zh: "法律法规" },
      policy: { en: "Policy", zh: "政策" },
      plan: { en: "Plan", zh: "规划计划" },
      strategy: { en: "Strategy", zh: "战略" },
      campaign: { en: "Campaign", zh: "专项行动" },
      pilot: { en: "Pilot", zh: "试点示范" },
      standard: { en: "Standard", zh: "标准规范" },
      mechanism: { en: "Mechanism", zh: "机制" },
      system: { en: "System", zh: "制度" },
      reform: { en: "Reform", zh: "改革" },
      fund: { en: "Fund", zh: "基金" },
      index: { en: "Index", zh: "指数" },
      catalogue: { en: "Catalogue", zh: "目录" },
      agreement: { en: "Agreement", zh: "协议备忘录" },
      event: { en: "Event", zh: "活动" },
      brand: { en: "Brand", zh: "品牌" },
      doctrine: { en: "Guiding thought", zh: "指导思想" },
      other: { en: "Other", zh: "其他" },
    },
  },
  "instrument-relation": {
    title: { en: "Relations of an instrument to the plan", zh: "与本规划的关系" },
    open: false,
    labels: {
      upstream: { en: "Upstream", zh: "上位" },
      own: { en: "Own", zh: "本规划自设" },
      cited: { en: "Cited", zh: "引用" },
    },
  },
  "instrument-status": {
    title: { en: "Statuses of an instrument", zh: "政策工具状态" },
    open: false,
    labels: {
      "in-force": { en: "In force", zh: "现行" },
      "to-be-drafted": { en: "To be drafted", zh: "拟制定" },
      "to-be-established": { en: "To be established", zh: "拟建立" },
      sought: { en: "Sought from a higher level", zh: "争取中" },
      replicated: { en: "Replicated", zh: "复制推广" },
    },
  },
  "arrangement-kind": {
    title: { en: "Kinds of arrangement", zh: "保障措施类型" },
    open: true,
    labels: {
      organisation: { en: "Organisation", zh: "组织领导" },
      coordination: { en: "Coordination", zh: "协调对接" },
      consultation: { en: "Consultation", zh: "会商" },
      funding: { en: "Funding", zh: "资金保障" },
      "project-reserve": { en: "Project reserve", zh: "项目储备" },
      "policy-system": { en: "Policy system", zh: "政策体系" },
      "annual-work": { en: "Annual work", zh: "年度工作" },
      schedule: { en: "Schedule", zh: "进度安排" },
      supervision: { en: "Supervision", zh: "督查" },
      evaluation: { en: "Evaluation", zh: "考核评价" },
      publicity: { en: "Publicity", zh: "宣传推介" },
    },
  },
  role: {
    title: { en: "Roles", zh: "责任角色" },
    open: false,
    labels: {
      lead: { en: "Lead", zh: "牵头" },
      cooperate: { en: "Cooperate", zh: "配合" },
      responsible: { en: "Responsible", zh: "责任单位" },
      guide: { en: "Guide", zh: "指导" },
      supervise: { en: "Supervise", zh: "督导" },
      support: { en: "Support", zh: "支持" },
      beneficiary: { en: "Beneficiary", zh: "受益" },
    },
  },
  "funding-source": {
    title: { en: "Sources of funding", zh: "资金来源" },
    open: true,
    labels: {
      central: { en: "Central government", zh: "中央财政" },
      provincial: { en: "Provincial government", zh: "省级财政" },
      municipal: { en: "Municipal government", zh: "市级财政" },
      county: { en: "County or district government", zh: "区县财政" },
      enterprise: { en: "Enterprises", zh: "企业自筹" },
      fund: { en: "Funds", zh: "基金" },
      bond: { en: "Bonds", zh: "债券" },
      loan: { en: "Loans", zh: "贷款" },
      "social-capital": { en: "Private capital", zh: "社会资本" },
      international: { en: "International sources", zh: "国际资金" },
    },
  },
  "identifier-scheme": {
    title: { en: "Identifier schemes", zh: "标识体系" },
    open: true,
    labels: {
      "gb-t-2260": { en: "GB/T 2260 administrative division code", zh: "GB/T 2260 行政区划代码" },
      uscc: { en: "Unified social credit code (GB 32100)", zh: "统一社会信用代码（GB 32100）" },
      "iso-3166-1": { en: "ISO 3166-1 country code", zh: "ISO 3166-1 国家代码" },
      "iso-3166-2": { en: "ISO 3166-2 subdivision code", zh: "ISO 3166-2 行政区划代码" },
      "un-locode": { en: "UN/LOCODE", zh: "联合国口岸及相关地点代码" },
      wikidata: { en: "Wikidata", zh: "维基数据" },
      uri: { en: "URI", zh: "统一资源标识符" },
    },
  },
  "report-kind": {
    title: { en: "Kinds of report", zh: "报告类型" },
    open: false,
    labels: {
      self: { en: "Self-report", zh: "自查报告" },
      independent: { en: "Independent assessment", zh: "第三方评估" },
    },
  },
  "report-status": {
    title: { en: "Statuses of a report", zh: "报告状态" },
    open: false,
    labels: {
      draft: { en: "Draft", zh: "草稿" },
      final: { en: "Final", zh: "定稿" },
    },
  },
  "entry-status": {
    title: { en: "Progress", zh: "进展状态" },
    open: false,
    labels: {
      "not-started": { en: "Not started", zh: "未启动" },
      "in-progress": { en: "In progress", zh: "推进中" },
      completed: { en: "Completed", zh: "已完成" },
      cancelled: { en: "Cancelled", zh: "已取消" },
      unknown: { en: "Unknown", zh: "不明" },
    },
  },
  timeliness: {
    title: { en: "Timeliness", zh: "序时进度" },
    open: false,
    labels: {
      ahead: { en: "Ahead of schedule", zh: "快于序时进度" },
      "on-time": { en: "On schedule", zh: "符合序时进度" },
      delayed: { en: "Behind schedule", zh: "慢于序时进度" },
    },
  },
  "alignment-relation": {
    title: { en: "Relations of an item to another plan", zh: "与其他规划的对应关系" },
    open: false,
    labels: {
      "carries-out": { en: "Carries out", zh: "承接落实" },
      supports: { en: "Supports", zh: "支撑" },
      repeats: { en: "Repeats", zh: "重申" },
      "goes-beyond": { en: "Goes beyond", zh: "拓展" },
      contradicts: { en: "Contradicts", zh: "冲突" },
    },
  },
  "alignment-status": {
    title: { en: "Statuses of an alignment", zh: "对应关系的认定状态" },
    open: false,
    labels: {
      proposed: { en: "Proposed", zh: "待确认" },
      confirmed: { en: "Confirmed", zh: "已确认" },
      rejected: { en: "Rejected", zh: "已否定" },
    },
  },
  "erratum-kind": {
    title: { en: "Kinds of damage", zh: "文本问题类型" },
    open: false,
    labels: {
      typo: { en: "Wrong character", zh: "错字" },
      omission: { en: "Omission", zh: "脱漏" },
      repetition: { en: "Repetition", zh: "重复" },
      "line-break": { en: "Broken by a line or page", zh: "断行断页" },
      punctuation: { en: "Punctuation", zh: "标点" },
      "name-variant": { en: "Name variant", zh: "名称不一" },
      ambiguity: { en: "Ambiguity", zh: "歧义" },
    },
  },
  confidence: {
    title: { en: "Confidence", zh: "把握程度" },
    open: false,
    labels: {
      high: { en: "High", zh: "高" },
      medium: { en: "Medium", zh: "中" },
      low: { en: "Low", zh: "低" },
    },
  },
};

/**
 * What a stage is called: of an event in words of its own, since nobody builds one. `undefined` where the code is not
 * one of the list.
 *
 * @example
 * ```ts
 * import { stageLabel } from "@regional-plan/model";
 *
 * stageLabel("preparatory", "railway")?.zh; //=> "前期"
 * stageLabel("preparatory", "event")?.zh; //=> "筹备"
 * ```
 */
export function stageLabel(stage: string, kind?: string): MessageTemplate | undefined {
  const labels: Readonly<Record<string, MessageTemplate>> = codeLists.stage.labels;
  if (!Object.hasOwn(labels, stage)) return undefined;
  return ((kind === "event" || kind === "exhibition") && stagesOfEvents.get(stage)) || labels[stage];
}

const stagesOfEvents: ReadonlyMap<string, MessageTemplate> = new Map([
  ["proposed", { en: "Proposed", zh: "谋划举办" }],
  ["preparatory", { en: "Being prepared", zh: "筹备" }],
  ["under-construction", { en: "Being prepared", zh: "筹备" }],
  ["upgrading", { en: "To be held at a higher level", zh: "提升办会水平" }],
  ["operating", { en: "Held", zh: "举办" }],
  ["designation-sought", { en: "Bid for", zh: "申办" }],
]);
