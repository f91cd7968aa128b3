/** What offices call the column that says what a row is about, and which list and field that makes it. */
export interface SubjectWords {
  readonly list: string;
  readonly field: string;
  readonly words: readonly string[];
}

/** The first that fits counts: a table with projects in it is one of projects, whatever tasks they belong to. */
export const subjectWords: readonly SubjectWords[] = [
  {
    list: "projects",
    field: "name",
    words: words("项目 项目名称 工程 工程名称 重点项目 重大项目 重点工程 项目清单 project projectname projecttitle"),
  },
  { list: "indicators", field: "name", words: words("指标 指标名称 主要指标 核心指标 具体指标 indicator indicatorname") },
  {
    list: "actions",
    field: "statement",
    words: words(
      "具体举措 工作举措 主要举措 重点举措 推进举措 举措 举措内容 具体措施 工作措施 主要措施 推进措施 重点措施 具体任务 具体工作 主要工作内容 具体工作内容 工作内容及要求 工作要求 细化任务 分解任务 任务分解 具体内容 action actions",
    ),
  },
  {
    list: "measures",
    field: "title",
    words: words(
      "重点任务 主要任务 工作任务 目标任务 任务 任务名称 任务事项 重点工作 工作事项 事项 主要工作 重点工作任务 年度任务 措施 task tasks measure measures keytask taskname",
    ),
  },
  {
    list: "measures",
    field: "statement",
    words: words("任务内容 工作内容 任务表述 主要内容 工作目标及内容 任务描述 目标要求 任务要求 taskdescription"),
  },
  { list: "goals", field: "statement", words: words("目标 发展目标 主要目标 工作目标 总体目标 goal goals objective") },
  { list: "milestones", field: "title", words: words("里程碑 节点 关键节点 节点名称 milestone") },
  { list: "agencies", field: "name", words: words("单位名称 部门名称 机构名称 agency agencyname organisation organization") },
  { list: "places", field: "name", words: words("地名 地点名称 区划名称 placename") },
];

/** What offices call other columns, by field; beside what fields are called in the model and what `fieldsNamed` knows. */
export const fieldWords: Readonly<Record<string, readonly string[]>> = {
  label: words("序号 顺序号 序列 条目号 任务序号 任务编号 项目序号 项目编号 no. no num number sn #"),
  due: words(
    "完成时限 时限 时限要求 完成时间 完成期限 完成日期 时间要求 时间节点 时间进度 时间节点要求 完成时间节点 工作时限 推进时序 进度要求 办结时限 截止时间 截止日期 计划完成时间 预计完成时间 完成年限 推进时限 时间安排 进度安排 实施期限 deadline due duedate timeline",
  ),
  note: words("备注 说明 附注 备考 备注说明 remark remarks notes comments"),
  domain: words("领域 重点领域 所属领域 专项 板块 类别 分类 任务类别 一级任务 area sector"),
  places: words("实施地点 建设地点 实施区域 所在地 属地 涉及区域 location"),
  period: words("建设年限 建设期限 起止年限 建设起止年限 实施期 建设周期"),
  unit: words("单位 计量单位 unit"),
  nature: words("属性 指标属性 指标性质 性质"),
};

/** Columns that name who answers for something, by role; `roleNamed` knows those that are made of a role and 单位. */
export const roleWords: Readonly<Record<string, readonly string[]>> = {
  lead: words("牵头 牵头单位 牵头部门 主办 主办单位 主办部门 第一责任单位 主要责任单位 lead leadagency leadunit leadingagency"),
  cooperate: words(
    "配合 配合单位 配合部门 协办 协办单位 参与单位 参加单位 协同单位 协助单位 联合单位 cooperating supporting partners cooperatingagencies",
  ),
  responsible: words(
    "责任 责任单位 责任部门 责任主体 负责单位 负责部门 实施主体 实施单位 承办单位 承担单位 落实单位 主管部门 主管单位 责任分工 分工 responsible responsibleagency responsibleunit owner",
  ),
  supervise: words("督导单位 督办单位 监督单位"),
  guide: words("指导单位 指导部门"),
};

function words(text: string): readonly string[] {
  return text.split(" ");
}
