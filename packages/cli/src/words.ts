import type { MessageTemplate } from "@regional-plan/model";

/** What the help says. */
export const words = {
  program: { en: "Check, convert and inspect regional plans.", zh: "检查、转换和查看区域规划数据。" },
  help: { en: "show help", zh: "显示帮助" },
  version: { en: "show the version", zh: "显示版本号" },
  lang: {
    en: "language of messages (default: the configuration's, else the system's)",
    zh: "提示信息的语言（默认依配置文件，其次依系统语言）",
  },
  validate: {
    en: "Check plans: a file, a folder, - for standard input, or “ningbo” for the reference plan.",
    zh: "检查规划：文件、文件夹、“-”（标准输入）或“ningbo”（参考规划）。",
  },
  preset: { en: "how much is asked of the plan (default: recommended)", zh: "预设，即检查的严格程度（默认 recommended）" },
  config: {
    en: "the project's configuration; found as regional-plan.config.* where not named",
    zh: "项目配置文件；未指定时自动查找 regional-plan.config.*",
  },
  noConfig: { en: "look for no configuration", zh: "不使用配置文件" },
  fix: { en: "mend in the files what can be mended safely, and show it", zh: "在文件中修正可安全修正的问题，并列出改动" },
  dryRun: { en: "with --fix: show the changes and write nothing", zh: "与 --fix 同用：只列出改动，不写入文件" },
  watch: { en: "check again whenever an input changes, until Ctrl+C", zh: "输入文件改动后自动重新检查，按 Ctrl+C 结束" },
  init: { en: "Start a new plan in an empty folder, in the language of --lang.", zh: "在空文件夹中新建规划，语言由 --lang 指定。" },
  marked: {
    en: "of a workbook: write a copy to this file with the findings as notes and colours in its cells",
    zh: "用于工作簿：另存一份到该文件，以批注和颜色在单元格中标出问题",
  },
  lines: {
    en: "read a whole plan, as JSON, on each line, and write a line for each; from standard input where no input is named",
    zh: "输入的每行是一份完整的规划（JSON），逐行写出结果；未指定输入时读取标准输入",
  },
  threads: {
    en: "do the work on many plans on so many threads (default: one for each core)",
    zh: "处理大量规划时使用的线程数（默认每个处理器核心一个）",
  },
  corpus: { en: "Keep many plans as tables, and ask all of them.", zh: "将大量规划汇编为数据表，一并查询。" },
  corpusBuild: {
    en: "Add plans to a corpus of tables (Parquet); one of the same id and version is replaced.",
    zh: "将规划加入规划库（Parquet 数据表）；编号和版本号相同的规划予以替换。",
  },
  corpusOut: { en: "the folder of the corpus", zh: "规划库所在的文件夹" },
  corpusRows: {
    en: "Of a plan on each line, write the rows of its tables, one on each line, as JSON, for engines that keep tables themselves.",
    zh: "输入的每行是一份规划，逐行写出其数据表的各行（JSON），供自行保存数据表的引擎使用。",
  },
  corpusQuery: { en: "Ask a corpus in SQL.", zh: "用 SQL 查询规划库。" },
  corpusAsk: {
    en: "Ask a corpus a prepared question; without a question, list them.",
    zh: "向规划库提出预设的查询；未指定查询时列出全部查询。",
  },
  corpusPlans: { en: "Write the plans of a corpus, one on each line, as JSON.", zh: "逐行写出规划库中的规划，每行一份（JSON）。" },
  template: {
    en: "Write an empty workbook to plan in, with instructions and lists to choose from.",
    zh: "写出空白的规划工作簿，附填写说明和下拉列表。",
  },
  templateOut: { en: "the file to write, .xlsx; - for standard output", zh: "写出的 .xlsx 文件，“-”表示标准输出" },
  asOf: { en: "the day on which the plan is looked at, YYYY-MM-DD or “today”", zh: "以哪一天为准检查，格式为 YYYY-MM-DD，或写 today" },
  previous: { en: "the plan's previous version, to compare with", zh: "规划的上一版本，用于比较" },
  upper: {
    en: "a plan that stands above this one: what the alignments say of it is checked",
    zh: "上位规划，用于检查与其衔接的情况",
  },
  from: { en: "the format of the input, where it is not recognised", zh: "输入的格式（无法自动识别时指定）" },
  outputFormat: { en: "how to print", zh: "输出形式" },
  maxFindings: {
    en: "print at most so many findings; all are counted (0: print all)",
    zh: "最多列出多少条问题，总数照常统计（0 表示全部列出）",
  },
  verbose: { en: "say which rules were not checked, and why", zh: "列出未检查的规则及其原因" },
  convert: { en: "Convert a plan into another format.", zh: "将规划转换为其他格式。" },
  to: { en: "the format to write; see “formats”", zh: "目标格式，参见 formats 命令" },
  out: { en: "the file or folder to write, - for standard output", zh: "写出的文件或文件夹，“-”表示标准输出" },
  columns: {
    en: "which field each heading of a foreign table is: a YAML file, short for --option columns=…",
    zh: "以 YAML 文件写明外来表格各表头对应的字段，即 --option columns=…",
  },
  languages: {
    en: "short for --option languages=…: the languages to write, such as zh or zh,en",
    zh: "即 --option languages=…：写出哪些语言，如 zh 或 zh,en",
  },
  layout: {
    en: "short for --option layout=…: lists, tasks for the one table of who does what by when, or progress for the same with columns to fill in",
    zh: "即 --option layout=…：lists 为各列表，tasks 为任务分解表，progress 为带进展填报栏的任务分解表",
  },
  strictSchema: {
    en: "refuse a StratML document that its schema refuses, where it would be read with what was meant",
    zh: "拒绝不符合标准模式的 StratML 文档；不加此项时，按原意读取",
  },
  option: {
    en: "an option of the format that is written, or of the one that is read; may stand several times",
    zh: "目标格式或输入格式的选项，可多次使用",
  },
  formatOptions: { en: "Options of formats, to be given as --option name=value:", zh: "各格式的选项（写作 --option 名称=取值）：" },
  losses: { en: "write what found no place in the format to this file, as JSON", zh: "将目标格式无法容纳的内容以 JSON 写入该文件" },
  import: {
    en: "Make a plan of a Chinese document: .txt, .md, .html, .docx, or .pdf with a text layer.",
    zh: "将中文规划文件（.txt、.md、.html、.docx，或含文字层的 .pdf）转换为规划数据。",
  },
  importOut: { en: "folder to write the plan to, beside its source", zh: "写出规划的文件夹，来源文件一并写入" },
  importInto: {
    en: "folder that an earlier edition was imported to: this one is merged into it",
    zh: "此前导入旧版文件所得的文件夹，将新版文件合并进去",
  },
  importOurs: {
    en: "with --into: merge in spite of conflicts, with what the folder has there",
    zh: "与 --into 同用：有冲突也合并，冲突处保留文件夹中的内容",
  },
  merge: {
    en: "Merge plans: [base] ours theirs. Ours is edited in place; without a base, the two are added to each other.",
    zh: "合并规划，依次为：[原版本] 本方 对方。在本方文件中就地修改；没有原版本时，将两份规划合在一起。",
  },
  ours: { en: "write the merge in spite of conflicts, with what ours says there", zh: "有冲突也写出合并结果，冲突处保留本方内容" },
  mergePath: { en: "what the file is called, where its copies are not (git: %P)", zh: "文件原名，供以临时文件名传入时识别（git 中为 %P）" },
  diff: {
    en: "Say what has changed from one version of a plan to another, and what that means.",
    zh: "列出规划两个版本之间的变化及其含义。",
  },
  diffMatch: {
    en: "find items again by what they say: “rest”, those without an id in common; “all”, where ids mean nothing",
    zh: "按内容认定同一条目：rest 只认定编号不同的，all 不看编号、全部按内容认定",
  },
  diffExitCode: { en: "end with 1 where something has changed", zh: "有变化时以退出码 1 结束" },
  paperOut: {
    en: "write it as a document to this file: .docx, .html, .md or .xlsx",
    zh: "以文档形式写出到该文件：.docx、.html、.md 或 .xlsx",
  },
  align: {
    en: "Propose which tasks of an upper plan the tasks of a plan carry out; each may be a plan or a document.",
    zh: "提出本规划各项任务与上位规划任务的承接关系，两者均可为规划数据或文件。",
  },
  alignOut: {
    en: "the plan with the proposals in it; .docx, .xlsx, .html or .md: the coverage matrix",
    zh: "写出含对应关系的规划；扩展名为 .docx、.xlsx、.html 或 .md 的，写出承接情况表",
  },
  inspect: {
    en: "Show what is in a plan: counts, coverage of its text, who answers for what.",
    zh: "查看规划内容：数量、原文覆盖率、责任分工。",
  },
  bulletin: {
    en: "Write a bulletin: what is completed, behind, not reported, to be coordinated.",
    zh: "编制进展通报：已完成、滞后、未报送和提请协调的事项。",
  },
  since: { en: "the day of the last bulletin: what was completed later is new", zh: "上一期通报的截止日期，此后完成的列为新完成事项" },
  drafts: { en: "count reports that are drafts too", zh: "草稿报告一并纳入统计" },
  workPoints: {
    en: "Write a year's work points, and the table of who does what by when.",
    zh: "编制年度工作要点和任务分解表。",
  },
  year: { en: "the year to be worked on", zh: "年度" },
  workPointsAsOf: {
    en: "the day whose state says what is done already (default: the last one before the year)",
    zh: "以哪一天的进展为准（默认为上年最后一天）",
  },
  workPlan: {
    en: "write the work points to this file as a plan, to be checked, converted, filled in and merged",
    zh: "将年度工作要点另存为规划数据，可检查、转换、填报和合并",
  },
  fill: {
    en: "take what units filled in these workbooks into the plan of --plan",
    zh: "将各单位返回的填报表（可列多份）并入 --plan 指定的规划数据",
  },
  agenda: {
    en: "Say what is to be talked about, and by whom: what is overdue, blocked or soon due.",
    zh: "编制会商议题：逾期、提请协调和即将到期的事项，按牵头单位分组。",
  },
  within: { en: "how many days to look ahead", zh: "列入今后多少天内到期的事项" },
  policies: {
    en: "List the policies by domain: in force, to be drafted, sought; and the pools of funds.",
    zh: "编制政策体系清单：分领域列出已施行、拟制定和争取中的政策，以及基金项目库。",
  },
  assess: {
    en: "Score the plan, its domains and its units by a scheme; every point lost is told.",
    zh: "开展考核评价：按评分方案对规划整体、各领域和各单位计分，并列出失分明细。",
  },
  scheme: { en: "a YAML or JSON file with the scheme (default: the built-in one)", zh: "评分方案的 YAML 或 JSON 文件（默认使用内置方案）" },
  printScheme: { en: "print the scheme as YAML, to start one's own from", zh: "以 YAML 输出评分方案，可据此修改" },
  writeAssessment: { en: "add the scores to the plan as an independent report", zh: "将得分作为独立评价报告写入规划" },
  reserve: {
    en: "List the projects with stage, place, owner and money, and which criteria each meets.",
    zh: "编制项目储备库：各项目的阶段、地点、责任单位、投资和入库条件符合情况。",
  },
  criteria: {
    en: "a YAML or JSON file with what a project must have (default: owner, place, investment, period, preliminary work, fund)",
    zh: "列明入库条件的 YAML 或 JSON 文件（默认：责任单位、地点、投资、周期、前期手续、基金）",
  },
  documentOut: {
    en: "the file to write: .docx, .md, .html, .xlsx or .json",
    zh: "写出的文件：.docx、.md、.html、.xlsx 或 .json",
  },
  rules: { en: "List the rules, or explain one.", zh: "列出全部规则，或说明某一条规则。" },
  formats: { en: "List the formats.", zh: "列出全部格式。" },
  schema: {
    en: "Print the JSON Schema of a plan, or of one definition (goal) or list (goals).",
    zh: "输出规划的 JSON Schema，或其中某个定义（如 goal）、列表（如 goals）的 JSON Schema。",
  },
} as const satisfies Record<string, MessageTemplate>;
