import { type MessageLanguage, specVersion } from "@regional-plan/model";
import { version } from "../../package.json";

/** The files of a new plan in one language, by their paths: what its authors fill in, with a word on each. */
export function newPlan(id: string, language: MessageLanguage): ReadonlyMap<string, string> {
  const parts = language === "zh" ? chinese : english;
  const files = Object.entries(parts).map(([name, body]): [string, string] => [
    `${name}.yaml`,
    `# yaml-language-server: $schema=schema/${name === "plan" ? "plan-head" : name}.json\n${body.replace("{id}", id).replace("{specVersion}", specVersion)}`,
  ]);
  return new Map([
    ...files,
    ["README.md", readme[language]],
    [".github/workflows/check-plan.yml", workflow],
    [".pre-commit-config.yaml", preCommit],
  ]);
}

const run = `npx --yes @regional-plan/cli@${version} validate .`;

const chinese = {
  plan: `# 规划的基本信息。带“待填”字样的内容，请逐一改为规划的实际内容。
specVersion: "{specVersion}"
id: {id}
title:
  zh: 待填：规划名称
kind: action-plan # 行动计划；其他类型见编辑器提示
status: draft # 征求意见稿
languages: [zh]
# period: 2026/2030 # 规划期
`,
  domains: `# 领域。编号（id）由小写字母、数字和连字符组成，一经确定不再更改。
domains:
  - id: domain-1
    label: 一、
    title:
      zh: 待填：领域名称
`,
  goals: `# 目标：以文字表述、没有具体数值的目标。domains（领域）填领域的编号。
goals:
  - id: goal-1
    statement:
      zh: 待填：目标表述
    domains: [domain-1]
`,
  measures: `# 任务。domain（所属领域）填领域的编号，responsible（责任单位）填单位的编号和角色。
measures:
  - id: measure-1
    domain: domain-1
    label: （一）
    title:
      zh: 待填：任务名称
    statement:
      zh: 待填：任务表述
    responsible:
      - { agency: agency-1, role: lead } # lead 牵头，cooperate 配合
    # due: 2027-12 # 完成时限
`,
  targets: `# 目标值：含具体数值的目标。for（所属条目）填所属任务、目标或领域的编号。
targets:
  - id: target-1
    for: measure-1
    statement:
      zh: 待填：到2027年建成项目10个以上
    quantity: { value: 10, unit: 个 }
    comparator: gte # 以上
    due: "2027"
`,
  arrangements: `# 保障措施。kinds（类型）注明属于哪一类：supervision 督查、evaluation 考核评价等。
arrangements:
  - id: arrangement-1
    title:
      zh: 待填：强化督查评估
    kinds: [supervision, evaluation]
`,
  agencies: `# 单位：规划中提到的部门、企业、高校等。
agencies:
  - id: agency-1
    name:
      zh: 待填：单位名称
`,
};

const english = {
  plan: `# What the plan is. Replace everything that says “To fill in”.
specVersion: "{specVersion}"
id: {id}
title:
  en: "To fill in: the title of the plan"
kind: action-plan # the editor shows the others
status: draft
languages: [en]
# period: 2026/2030 # the years it plans for
`,
  domains: `# The fields of work. An id has lower-case letters, digits and hyphens, and never changes once it is given.
domains:
  - id: domain-1
    label: "1"
    title:
      en: "To fill in: a field of work"
`,
  goals: `# What is to be reached, in words.
goals:
  - id: goal-1
    statement:
      en: "To fill in: a goal"
    domains: [domain-1]
`,
  measures: `# What is to be done. “domain” holds the id of its field of work, “responsible” who answers for it.
measures:
  - id: measure-1
    domain: domain-1
    label: "1.1"
    title:
      en: "To fill in: a measure"
    statement:
      en: "To fill in: what is to be done"
    responsible:
      - { agency: agency-1, role: lead } # or: cooperate, support …
    # due: 2027-12 # when it is to be done
`,
  targets: `# Commitments with a number. “for” holds the id of the measure, goal or domain that it belongs to.
targets:
  - id: target-1
    for: measure-1
    statement:
      en: "To fill in: at least 10 projects by 2027"
    quantity: { value: 10, unit: projects }
    comparator: gte # at least
    due: "2027"
`,
  arrangements: `# How the plan is carried through: “kinds” says which sort of arrangement it is.
arrangements:
  - id: arrangement-1
    title:
      en: "To fill in: who watches over the plan, and how it is evaluated"
    kinds: [supervision, evaluation]
`,
  agencies: `# The bodies that the plan names.
agencies:
  - id: agency-1
    name:
      en: "To fill in: the name of a body"
`,
};

const readme: Readonly<Record<MessageLanguage, string>> = {
  en: `# A regional plan as data

\`plan.yaml\` says what the plan is; every other file holds one list. \`schema/\` lets an editor with YAML support (VS Code with “YAML” by Red Hat) complete and check while you write; its file names are the lists that a plan may have.

    ${run}
    ${run} --watch

The second checks again whenever you save. The check also runs on GitHub (\`.github/workflows/check-plan.yml\`) and, if you use [pre-commit](https://pre-commit.com), before each commit.
`,
  zh: `# 规划数据

\`plan.yaml\` 为规划的基本信息，其余每个文件存放一个列表。\`schema/\` 供编辑器（如安装了 YAML 扩展的 VS Code）在编写时补全和检查，其中的文件名即规划可用的列表。

    ${run} --lang zh
    ${run} --lang zh --watch

第二条命令在每次保存后自动重新检查。在 GitHub 上由 \`.github/workflows/check-plan.yml\` 自动检查；使用 [pre-commit](https://pre-commit.com) 的，每次提交前也会检查。
`,
};

const workflow = `name: check-plan
on: [push, pull_request]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${run} --format github
`;

const preCommit = `repos:
  - repo: local
    hooks:
      - id: regional-plan
        name: regional-plan validate
        entry: ${run}
        language: system
        files: \\.ya?ml$
        pass_filenames: false
`;
