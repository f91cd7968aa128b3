import { codeLists } from "../plan/parts/code-lists.ts";
import { plainWord } from "../text/plain-word.ts";

/**
 * The codes of a list that somebody may mean by a word: by a code's label in Chinese or English, a word that is common for
 * it, or the same letters in another spelling. Exactly one where there is no doubt.
 *
 * @example
 * ```ts
 * import { codesNamed } from "@regional-plan/model";
 *
 * codesNamed("role", "牵头单位"); //=> ["lead"]
 * codesNamed("comparator", "以上"); //=> ["gte"]
 * ```
 */
export function codesNamed(list: string, word: string): string[] {
  const wanted = plainWord(word);
  if (wanted === "" || !Object.hasOwn(codeLists, list)) return [];
  const names = namesIn(list as keyof typeof codeLists);
  const named = names.filter(({ labels }) => labels.includes(wanted));
  return (named.length > 0 ? named : names.filter(({ common }) => common.includes(wanted))).map(({ code }) => code);
}

/** What a code is called: by its label, and otherwise. */
interface Names {
  readonly code: string;
  readonly labels: readonly string[];
  readonly common: readonly string[];
}

/** The names of the codes of a list, made when the first word is looked up in it. */
function namesIn(list: keyof typeof codeLists): readonly Names[] {
  const known = namesByList.get(list);
  if (known !== undefined) return known;
  const own = words[list] ?? {};
  const made = Object.entries(codeLists[list].labels).map(
    ([code, { zh, en }]): Names => ({
      code,
      // A label is also what it says outside its brackets: 行动计划（方案） is 行动计划 too.
      labels: [code, zh, zh.replace(/（.*）/u, ""), en].map(plainWord),
      common: own[code]?.split(" ") ?? [],
    }),
  );
  namesByList.set(list, made);
  return made;
}

const namesByList = new Map<string, readonly Names[]>();

/** Common words for codes, beside their labels. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "plan-kind": {
    outline: "纲要 五年规划纲要 总体规划",
    "development-plan": "规划 五年规划 区域规划",
    "action-plan": "行动方案 行动计划方案 三年行动计划",
    "implementation-plan": "工作方案 实施意见 实施细则",
    "work-points": "年度工作要点 要点",
    "policy-measures": "政策措施 措施",
    "special-plan": "专项 专题规划",
  },
  "plan-status": {
    draft: "草案 草稿 征求意见 编制中 讨论稿 送审稿",
    "in-force": "有效 现行 生效 已印发 已发布 正式 实施中 执行中",
    superseded: "被替代 已替代 已废止 废止",
    expired: "失效 过期 到期",
  },
  "section-kind": { body: "主体", background: "发展现状 现状", annex: "附录 附表 附图" },
  "goal-kind": { outcome: "成效 结果", positioning: "定位 战略定位" },
  direction: { increase: "增加 上升 增长 正向 越大越好", decrease: "减少 下降 逆向 越小越好", maintain: "不变 稳定 持平" },
  nature: { expected: "预期 预期性指标", binding: "约束 约束性指标 强制" },
  frequency: { monthly: "月 月度 按月", quarterly: "季 季度 按季", "half-yearly": "半年 半年度", yearly: "年 年度 按年 annual" },
  comparator: {
    gte: "以上 不低于 至少 大于等于 达到 >= ≥ 及以上",
    gt: "大于 高于 突破 超 > ＞",
    lte: "以内 以下 不高于 不多于 至多 小于等于 控制在 <= ≤ 及以下",
    lt: "小于 少于 不到 < ＜",
    approx: "约 大约 上下 近",
    eq: "等于 为 = 恰好",
  },
  "measured-as": {
    level: "水平 总量 存量",
    total: "五年累计 合计 总计",
    yearly: "年度 年均 每年新增",
    growth: "年均增速 增速 增长率 增长",
    change: "变化 提高 下降",
  },
  "target-modality": { committed: "必须 确保 约束", strive: "争取 努力" },
  "action-kind": { action: "举措", result: "结果", guidance: "要求" },
  modality: {
    accelerate: "加速 提速",
    strive: "力争",
    explore: "试点",
    plan: "规划 策划",
    promote: "推动",
    strengthen: "强化",
    improve: "健全",
  },
  stage: {
    proposed: "谋划中 拟建 储备",
    preparatory: "前期工作 前期准备 筹建 未开工",
    "under-construction": "建设中 在建中 续建 已开工 开工",
    upgrading: "改造 改扩建 提升",
    operating: "已建成 建成 投产 运行 运营 已投用",
    "designation-sought": "申报 争取 申报中",
    cancelled: "已取消",
    unknown: "未知",
  },
  "agency-kind": {
    "government-department": "部门 委办局 局 委员会",
    government: "人民政府 市政府",
    party: "党委 党委部门",
    office: "办公室",
    enterprise: "公司 国企",
    university: "高校 大学",
    "research-institute": "研究院 科研机构 研究所",
    association: "协会 学会 商会",
    person: "自然人",
  },
  "agency-status": { existing: "现有 已有 在运行", "to-be-established": "拟组建 待设立 筹建", superseded: "已撤销 撤销" },
  "place-kind": { prefecture: "市 设区市", district: "区", town: "乡镇 街道 镇 乡", province: "省份 自治区", region: "地区 都市圈 城市群" },
  "instrument-relation": { upstream: "上级", own: "自设 本规划", cited: "提及" },
  "instrument-status": { "in-force": "有效 现行有效", "to-be-drafted": "待制定 拟出台", sought: "争取", replicated: "推广" },
  "arrangement-kind": {
    organisation: "组织 组织保障 加强领导 领导",
    coordination: "协调 统筹协调 对接",
    funding: "资金 财政保障",
    "policy-system": "政策 政策保障",
    schedule: "进度",
    supervision: "督查评估 监督 督办 监测",
    evaluation: "考核 评估 评价 考核评估",
    publicity: "宣传 舆论引导",
  },
  role: {
    lead: "牵头单位 牵头部门 主办 牵头负责 负责牵头 领导",
    cooperate: "配合单位 协办 参与 参加 协同 参与单位 配合部门",
    responsible: "责任 负责 落实 实施 责任部门 负责单位",
    guide: "指导单位",
    supervise: "监督 督办 督导单位",
    support: "支持单位 支撑",
    beneficiary: "受益方 受益单位",
  },
  "funding-source": {
    central: "中央 中央预算",
    provincial: "省级 省财政",
    municipal: "市级 市财政",
    county: "区级 县级",
    enterprise: "企业 自筹",
    loan: "银行贷款",
    bond: "专项债 专项债券",
    "social-capital": "民间投资",
  },
  "identifier-scheme": { "gb-t-2260": "行政区划代码 区划代码 gb/t2260 gb2260", uscc: "统一社会信用代码 信用代码", uri: "网址 链接 url" },
  "report-kind": { self: "自查 自评 自评估", independent: "独立评估 第三方" },
  "report-status": { draft: "征求意见稿 初稿", final: "终稿 正式" },
  "entry-status": {
    "not-started": "未开始 未开工 待启动",
    "in-progress": "进行中 正在推进 实施中 在推进 建设中 正在进行",
    completed: "完成 已办结 办结 已建成 达成",
    cancelled: "取消 终止",
    unknown: "未知",
  },
  timeliness: { ahead: "超前 提前", "on-time": "按期 正常 按时 符合进度", delayed: "滞后 延期 延迟 逾期 慢" },
  "erratum-kind": { typo: "错别字 笔误", omission: "漏字 遗漏", repetition: "重复 衍文", "name-variant": "名称不一致" },
  confidence: { high: "较高", medium: "中等", low: "较低" },
};
