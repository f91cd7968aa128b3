import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plan } from "@regional-plan/model";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { app, explorer } from "./explorer.ts";

const packed = (path: string) => readFile(fileURLToPath(import.meta.resolve(`@regional-plan/ningbo/${path}`)), "utf8");

const { open, site, page: current } = explorer();

let page: Page;
let plan: Plan;
let text: string;

beforeAll(async () => {
  plan = JSON.parse(await packed("plan.json")) as Plan;
  text = await packed("source.txt");
});

beforeEach(() => {
  page = current();
});

test.each(["zh", "en"])("the title is told in %s, and the page says its language", async (language) => {
  await open(`?lang=${language}`);
  expect(await page.locator("h1").textContent()).toBe(plan.title[language]);
  expect(await page.title()).toBe(plan.title[language]);
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
});

test("the overview shows goals by year, every target, every domain and measure, and what is missing; each leads on", async () => {
  await open("?lang=en");
  const shown = (parts: string) => page.locator(parts).count();
  expect(await page.locator("#goals h3").allTextContents()).toEqual(["What it wants to be 10", "By 2025 22", "By 2035 6"]);
  expect(await page.locator("#timeline li").allTextContents()).toEqual(["Goal226", "Target4", "Instrument1"]);
  expect(await shown("#targets li")).toBe(plan.targets?.length);
  expect(await shown("#domains .tiles > li")).toBe(plan.domains?.length);
  expect(await shown("#domains ol a")).toBe(plan.measures?.length);
  expect(await page.locator("#partners li").first().textContent()).toContain("Shanghai");
  expect(await page.locator("#known li").first().textContent()).toBe("Measures with somebody responsible00 / 3030 without");
  const ids = new Set(
    [plan.measures, plan.goals, plan.targets, plan.domains, plan.places, plan.instruments].flatMap((items = []) =>
      items.map(({ id }): string => id),
    ),
  );
  const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const href of hrefs) if (href.startsWith("#/item/")) expect(ids).toContain(decodeURIComponent(href.slice("#/item/".length)));
});

test("every target shows the sentence behind it, which leads to its place in the document", async () => {
  for (const target of plan.targets ?? []) {
    await open(`?lang=en#/item/${target.id}`);
    const marked = page.locator("blockquote mark");
    await marked.first().waitFor();
    expect((await marked.allTextContents()).map((words) => words.trim())).toEqual(target.source?.map(({ quote }) => quote));
    expect(await page.locator("blockquote").first().getAttribute("lang")).toBe("zh");
  }
  await page.getByRole("link", { name: "In the document" }).first().click();
  const chosen = page.locator(".claim.chosen");
  await chosen.waitFor();
  expect(text).toContain((await chosen.textContent()) ?? "-");
  expect(await page.locator(".made a").allTextContents()).toContain(plan.targets?.at(-1)?.statement.en);
});

test("the document is there from its first word to its last, with noise and damage told", async () => {
  await open("?lang=zh#/read");
  await page.locator(".document p").first().waitFor();
  const read = (await page.locator(".document").innerText()).replace(/\s/gu, "");
  expect(read.length).toBeGreaterThan(0.97 * text.replace(/\s|#/gu, "").length);
  expect(await page.locator(".document .noise").count()).toBeGreaterThan(0);
  expect(await page.locator(".document .damaged").count()).toBeGreaterThan(20);
  expect(await page.locator(".document h2").count()).toBeGreaterThan(10);
});

test("a damaged passage is marked, with its likely reading", async () => {
  const damaged = plan.errata?.find(({ kind, confidence }) => kind === "typo" && confidence === "high");
  const quote = damaged?.source?.[0]?.quote ?? "no typo";
  const project = plan.projects?.find(({ mentions = [] }) =>
    mentions.some(({ source = [] }) => source.some((span) => span.quote === quote)),
  );
  // An address without a page is that of an item.
  await open(`?lang=zh#${project?.id}`);
  await page.locator("figcaption").first().waitFor();
  expect(await page.locator("mark .damaged").first().textContent()).toBe(quote);
  expect(await page.locator("figcaption").allTextContents()).toContainEqual(expect.stringContaining(`应作“${damaged?.corrections?.[0]}”`));
});

test("舟山 finds the place, what is done with it under another name, and all that names it", async () => {
  await open("?lang=zh#/browse");
  await page.getByRole("searchbox").fill("舟山");
  const found = async () => page.locator(".items a").allTextContents();
  await expect.poll(async () => (await found())[0]).toBe("舟山市");
  expect(await found()).toEqual(expect.arrayContaining(["宁波舟山港", "重点聚焦甬舟一体化发展需求"]));
  await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.split("?")[1]).get("q")).toBe("舟山");
  await page.locator(".items a").first().click();
  await page.getByRole("heading", { name: "舟山市", level: 1 }).waitFor();
  await page.goBack();
  await page.locator(".items a").first().waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("舟山");
});

test("a project is found by its Chinese and by its English name, and by domain and kind of item", async () => {
  const railway = plan.projects?.find(({ kind, relation }) => kind === "railway" && relation === "own");
  await open("?lang=en#/browse?kind=project");
  const titles = () => page.locator(".items a").allTextContents();
  await page.locator(".items a").first().waitFor();
  for (const name of [railway?.name.zh, railway?.name.en]) {
    await page.getByRole("searchbox").fill(name ?? "");
    await expect.poll(async () => (await titles())[0]).toBe(railway?.name.en);
  }
  await page.getByRole("searchbox").fill("");
  const count = async () => Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
  await expect.poll(count).toBe(plan.projects?.length);
  await page.getByRole("combobox", { name: "Domain" }).selectOption(plan.domains?.[1]?.id ?? "");
  await expect.poll(count).toBeLessThan(60);
  await page.getByRole("combobox", { name: "Order" }).selectOption("By name");
  await expect.poll(async () => [...(await titles())].sort(new Intl.Collator("en").compare)).toEqual(await titles());
  await page.getByRole("searchbox").fill("no such project");
  await expect.poll(() => page.getByRole("status").textContent()).toBe("Nothing fits.");
});

test("what the overview counts is listed where its figure leads: the goals of a year, what is dated, the projects without a stage", async () => {
  await open("?lang=zh");
  const count = async () => Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
  await page.locator("#goals .card").filter({ hasText: "到2035年" }).getByRole("link", { name: "查看全部" }).click();
  await expect.poll(count).toBe(plan.goals?.filter(({ horizon }) => horizon === "2035").length);
  await page.goBack();
  await page.locator("#timeline").getByRole("link", { name: "到2025年：4" }).click();
  await expect.poll(count).toBe(4);
  await page.goBack();
  await page.getByRole("link", { name: "17项未写明" }).click();
  await expect.poll(count).toBe(17);
  await page.getByRole("button", { name: "缺少：项目阶段" }).click();
  await expect.poll(count).toBe(plan.projects?.length);
});

test("another language keeps the page and the address", async () => {
  await open("?lang=en#/item/measure-2-1");
  await page.getByRole("button", { name: "中文" }).click();
  await page.locator("html[lang=zh]").waitFor();
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("?lang=zh#/item/measure-2-1");
  expect(await page.locator("main h1").textContent()).toBe(plan.measures?.find(({ id }) => id === "measure-2-1")?.title?.zh);
  await page.reload();
  await page.locator("main h1").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh");
});

test("the keyboard alone reaches the main part and a page", async () => {
  await open("?lang=en");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();
  await page.keyboard.press("Tab");
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  expect(href).toMatch(/^#\/item\//u);
  await page.keyboard.press("Enter");
  await page.locator("article.item").waitFor();
});

test("沪甬, 甬舟 and 绍甬 are seen at once, and a line tells what ties two", async () => {
  await open("?lang=zh#/network");
  await page.locator(".network circle").first().waitFor();
  const titles = await page.locator(".network .tie title").allTextContents();
  for (const partner of ["上海市", "舟山市", "绍兴市"])
    expect(titles).toContainEqual(expect.stringMatching(new RegExp(`宁波市.*${partner}|${partner}.*宁波市`, "u")));
  await page.goto(`${site()}?lang=zh#/network?domain=domain-2&between=${encodeURIComponent("place-ningbo place-zhoushan")}`);
  await page.getByRole("heading", { name: "宁波市 – 舟山市" }).waitFor();
  expect(await page.locator(".items a").allTextContents()).toContain("与舟山共建江海联运服务中心");
});

test("the cities of the Delta stand on a map of tiles, each leading to its page", async () => {
  await open("?lang=zh#/places");
  const tile = page.locator(".tile").filter({ hasText: "舟山市" });
  await tile.waitFor();
  await tile.locator("a").click();
  await page.getByRole("heading", { name: "舟山市", level: 1 }).waitFor();
});

test("what the plan does not have is said so", async () => {
  await open("?lang=zh#/item/no-such-thing");
  await page.getByRole("heading", { name: "规划中没有这一条目。" }).waitFor();
});

test("the script is small, and brings no schemas until a plan is checked", async () => {
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await open("");
  const contents = await Promise.all(scripts.map((url) => readFile(`${app}/dist/assets/${url.split("/").at(-1)}`)));
  expect(contents.length).toBeGreaterThan(0);
  expect(contents.reduce((sum, content) => sum + gzipSync(content).length, 0)).toBeLessThan(30_000);
  expect(contents.join("")).not.toMatch(/ZodError|unrecognized_keys/u);
});

test("a plan that cannot be fetched is said so", async () => {
  await page.route("**/plan-*.json", (route) => route.fulfill({ status: 200, body: "no JSON" }));
  await page.goto(`${site()}?lang=zh`);
  expect(await page.getByRole("alert").textContent()).toBe("规划数据加载失败，请刷新页面重试。");
});
