import type { Plan } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { testFormat } from "../../contract/test-format.ts";
import { markdown } from "./markdown.ts";

const plan: Plan = {
  specVersion: "0.2",
  id: "p",
  title: { zh: "行动计划", en: "Action plan" },
  languages: ["zh", "en"],
  kind: "action-plan",
  goals: [
    { id: "goal-2", statement: { zh: "走在前列", en: "In front" }, horizon: "2035" },
    { id: "goal-1", statement: { zh: "*见效*", en: "It [works](javascript:alert(1)) <b>" }, horizon: "2025", source: [{ quote: "见效" }] },
  ],
  targets: [
    {
      id: "target-1",
      statement: { zh: "引进10家", en: "Bring in 10" },
      quantity: { value: 10, unit: "家" },
      comparator: "gte",
      due: "2025",
    },
  ],
  domains: [{ id: "domain-1", label: "（一）", title: { zh: "交通", en: "Transport" } }],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "铁路", en: "Rail" }, responsible: [{ agency: "agency-1", role: "lead" }] },
  ],
  actions: [{ id: "action-1", for: "measure-1", statement: { zh: "加快建设", en: "Speed up" } }],
  agencies: [{ id: "agency-1", name: { zh: "交通局", en: "Transport Bureau" } }],
  projects: [{ id: "project-1", name: { zh: "大桥|二期", en: "Bridge" }, kind: "x-bridge", stage: "proposed" }],
};

test("it keeps to the contract of all formats", async () => {
  expect(await testFormat(markdown, [plan])).toEqual([]);
});

describe("in Chinese", async () => {
  const text = (await markdown.write(plan, { languages: ["zh"] })).content;

  test("it reads as a plan, its goals by year, its sources as footnotes", () => {
    expect(text).toContain("# 行动计划\n\n- 类型：行动计划（方案）");
    expect(text).toContain("### 到2025年\n\n- \\*见效\\*[^1]\n\n### 到2035年");
    expect(text).toContain("| 引进10家 | 10家以上 | 2025年 |");
    expect(text).toContain(`## （一）交通\n\n### <a id="measure-1"></a>铁路\n\n- 加快建设\n\n- 牵头：[交通局](#agency-1)`);
    expect(text).toContain("[^1]: 见效");
  });

  test("a sign of Markdown in a name stays a sign", () => {
    expect(text).toContain("| 大桥\\|二期 | x-bridge | 谋划 |");
  });
});

test("dates, and numbers with what is said of them, are in the reader's language", async () => {
  const dated: Plan = {
    ...plan,
    issued: "2020-12-03",
    period: "2020/2025",
    goals: [
      { id: "goal-1", statement: { zh: "见效", en: "It works" }, horizon: "2025-06" },
      { id: "goal-2", statement: { zh: "见效", en: "It works" }, horizon: "2030~" },
    ],
    targets: [
      { id: "target-1", statement: { zh: "关停", en: "Close" }, quantity: { value: 100, unit: "家" }, comparator: "lte", due: "2021/2025" },
      { id: "target-2", statement: { zh: "零增长", en: "No growth" }, comparator: "eq", due: "2025-41" },
    ],
    measures: [{ id: "measure-1", domain: "domain-1", title: { zh: "铁路", en: "Rail" }, due: "2021/.." }],
  };
  const zh = (await markdown.write(dated, { languages: ["zh"] })).content;
  expect(zh).toContain("- 印发日期：2020年12月3日\n- 规划期：2020年至2025年");
  expect(zh).toContain("### 到2025年6月\n\n- 见效\n\n### 到2030年左右");
  expect(zh).toContain("| 关停 | 不超过100家 | 2021年至2025年（最迟2025年） |\n| 零增长 | 等于 | 2025年下半年 |");
  expect(zh).toContain("- 完成时限：2021年起长期");
  const en = (await markdown.write(dated, { languages: ["en"] })).content;
  expect(en).toContain("### By June 2025");
  expect(en).toContain("| Close | at most 100 | 2021 to 2025 (2025 at the latest) |");
  const both = (await markdown.write(dated)).content;
  expect(both).toContain("### 到2025年6月 / By June 2025");
  expect(both).toContain("| 不超过100家 / at most 100 |");
});

test("without languages all of the plan's are written, the authoritative one first", async () => {
  expect((await markdown.write(plan)).content).toContain("# 行动计划 / Action plan");
});

test("nothing in a text becomes markup", async () => {
  expect((await markdown.write(plan, { languages: ["en"] })).content).toContain("It \\[works\\](javascript:alert(1)) \\<b\\>");
});

test("what is not printed is told, languages that were not asked for among it", async () => {
  const losses = (await markdown.write(plan, { languages: ["zh"] })).losses.map(({ path }) => path);
  expect(losses).toContain("/title/en");
  expect(losses).toContain("/goals/0/id");
  expect(losses).not.toContain("/goals/0/horizon");
});

test("what is the plan's own stands apart from what it joins and what it names, and no event is built", async () => {
  const { content } = await markdown.write(
    {
      ...plan,
      goals: [],
      projects: [
        { id: "project-1", name: { zh: "邻市金融中心" }, relation: "cited" },
        { id: "project-2", name: { zh: "跨海大桥" }, kind: "road", relation: "own", stage: "operating" },
        { id: "project-3", name: { zh: "进口博览会" }, kind: "event", relation: "joined", stage: "held" },
        { id: "project-4", name: { zh: "港口论坛" }, kind: "exhibition", stage: "operating" },
      ],
    },
    { languages: ["zh"] },
  );
  const chapters = String(content)
    .split(/^## /mu)
    .filter((chapter) => chapter.includes("项目"));
  expect(chapters.map((chapter) => chapter.split("\n").filter((line) => line !== ""))).toEqual([
    ["项目", "| 名称 | 类型 | 阶段 | 地点 |", expect.any(String), "| 跨海大桥 | 公路 | 建成运行 |  |", "| 港口论坛 | 展会论坛 | 举办 |  |"],
    ["参与项目", "| 名称 | 类型 | 阶段 | 地点 |", expect.any(String), "| 进口博览会 | 活动 | 举办 |  |"],
    ["仅提及的项目", "| 名称 | 类型 | 阶段 | 地点 |", expect.any(String), "| 邻市金融中心 |  |  |  |"],
  ]);
});
