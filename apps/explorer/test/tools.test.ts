import { readFile } from "node:fs/promises";
import { openZip } from "@regional-plan/archive";
import { type Plan, specVersion } from "@regional-plan/model";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explorer } from "./explorer.ts";

const { open } = explorer();

const plan: Plan = {
  specVersion,
  id: "linhai",
  title: { zh: "临海市行动计划", en: "Linhai's action plan" },
  languages: ["zh", "en"],
  period: "2021/2025",
  measures: [
    { id: "measure-1", title: { zh: "建设城际铁路" }, statement: { zh: "推进城际铁路建设，打通断头路。" }, due: "2024" },
    { id: "measure-2", title: { zh: "共建医院" } },
  ],
  reports: [
    { id: "report-1", asOf: "2022", entries: [{ for: "measure-1", status: "in-progress", progress: 0.3 }] },
    { id: "report-2", asOf: "2023", entries: [{ for: "measure-2", status: "completed", dateMet: "2023-11" }] },
  ],
};

const give = (page: Page, name: string, content: object) =>
  page.locator("main input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });

const saved = async (page: Page, button: string | RegExp) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
};

const goTo = async (page: Page, hash: string) => {
  await page.goto(`${page.url().split("#")[0]}#/${hash}`);
  await page.locator("main h1").waitFor();
};

test("the plan is taken away in any format; what is lost there is told before, and what may be chosen stands in the address", async () => {
  const page = await open("?lang=zh#/take");
  await page.getByRole("link", { name: "Markdown（供阅读）" }).click();
  await page.getByText(/该格式无法容纳的内容：\d+处|全部内容均可写入/u).waitFor();
  const markdown = await saved(page, /^保存/u);
  expect([markdown.name, markdown.content.toString("utf8").slice(0, 3)]).toEqual(["ningbo.md", "# 宁"]);
  await page.getByRole("link", { name: "YAML 文件夹" }).click();
  await page.getByText("全部内容均可写入").waitFor();
  expect(openZip((await saved(page, /^保存/u)).content).archive?.names).toContain("measures.yaml");
  await page.getByRole("link", { name: "Excel 工作簿" }).click();
  await page.getByText("选项", { exact: true }).click();
  // What only a reader asks for is not offered.
  expect(await page.getByRole("combobox").count()).toBe(1);
  expect(await page.locator(".asked input").count()).toBe(0);
  await page.getByRole("link", { name: "OC4IDS 0.9（项目数据）" }).click();
  await page.locator("details summary").first().waitFor();
  await goTo(page, "take?to=mermaid");
  await page.getByText("选项", { exact: true }).click();
  await page.getByRole("combobox").first().selectOption("structure");
  await expect.poll(() => page.url()).toContain("view=structure");
});

test("a plan with reports gives its bulletin as of a day and its work points, as a page and as a Word document", async () => {
  const page = await open("?lang=zh#/run");
  await page.getByText("该规划尚无进展报告").waitFor();
  await goTo(page, "check");
  await give(page, "linhai.json", plan);
  await page.locator(".banner").waitFor();
  await goTo(page, "run/bulletin");
  const paper = page.locator(".paper");
  await paper.getByText("共有2份进展报告纳入统计").waitFor();
  await page.getByLabel("截至日期").fill("2022-12-31");
  await page.getByLabel("截至日期").blur();
  await paper.getByText("共有1份进展报告纳入统计").waitFor();
  expect(page.url()).toContain("day=2022-12-31");
  const docx = await saved(page, "保存为 Word");
  expect([docx.name, openZip(docx.content).archive?.names.includes("word/document.xml")]).toEqual(["linhai-bulletin.docx", true]);
  await page.getByRole("link", { name: "年度工作要点" }).click();
  await paper.getByRole("heading", { name: /工作要点/u }).waitFor();
  expect(await paper.textContent()).toContain("建设城际铁路");
});

test("the worked example is there to try all documents on, its course is drawn, and going back leads to the reference plan", async () => {
  const page = await open("?lang=zh#/run");
  const paper = page.locator(".paper");
  await page.getByRole("button", { name: "打开示例（虚构城市三年的进展报告）" }).click();
  await page.getByText("当前显示的是示例").waitFor();
  await paper.getByText("共有12份进展报告纳入统计").waitFor();
  await paper.locator("figure svg").waitFor();
  expect(await paper.locator("figure svg").getAttribute("aria-label")).toContain("任务应完成数与已完成数");
  expect(await paper.locator("figure svg path").count()).toBeGreaterThan(10);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector("figure svg path[stroke]") as Element).stroke)).toMatch(/^rgb/u);
  for (const [link, words] of [
    ["会商议题", "会商事项"],
    ["项目储备库", "总体情况"],
    ["政策体系清单", "政策"],
    ["考核评价", "73.73分"],
  ] as const) {
    await page.getByRole("link", { name: link }).click();
    await paper.locator(".title", { hasText: link }).waitFor();
    expect(await paper.textContent(), link).toContain(words);
  }
  await page.reload();
  await paper.getByText("73.73分").waitFor();
  await page.getByRole("button", { name: "返回宁波规划" }).click();
  await page.getByText("该规划尚无进展报告").waitFor();
  await page.goBack();
  await page.getByText("当前显示的是示例").waitFor();
});

test("two editions are compared, and the links to an upper plan are confirmed, rejected and saved with the plan", async () => {
  const page = await open("?lang=zh#/check");
  await give(page, "linhai.json", plan);
  await page.locator(".banner").waitFor();
  await goTo(page, "compare");
  const [first, ...others] = plan.measures ?? [];
  await give(page, "earlier.json", { ...plan, measures: [{ ...first, due: "2023" }, ...others] });
  await page.locator(".changes > .changed").filter({ hasText: "建设城际铁路" }).waitFor();
  await page.getByRole("button", { name: "修订对照表", exact: true }).click();
  await page.locator(".paper table").waitFor();
  await page.getByRole("link", { name: "对上位规划任务的落实" }).click();
  const upper: Plan = {
    ...plan,
    id: "province",
    reports: [],
    measures: [
      { id: "m-1", title: { zh: "建设轨道上的都市圈" }, statement: { zh: "推进城际铁路建设，打通省际断头路。" } },
      { id: "m-2", title: { zh: "共建绿色生态廊道" }, statement: { zh: "开展跨界水体治理。" } },
    ],
  };
  await give(page, "province.json", upper);
  const task = page.locator(".changes > li").filter({ hasText: "建设城际铁路" });
  await task.getByText("可能落实").waitFor();
  await task.getByRole("button", { name: "确认" }).first().click();
  await page.locator(".changes > li").filter({ hasText: "共建医院" }).getByRole("button", { name: "否定" }).first().click();
  const { alignments } = JSON.parse((await saved(page, "保存规划及其对应关系")).content.toString("utf8")) as Plan;
  expect(alignments?.map(({ from, to, status, by }) => [from, to.item, status, by])).toEqual([
    ["measure-1", "m-1", "confirmed", undefined],
    ["measure-2", expect.any(String), "rejected", undefined],
  ]);
});
