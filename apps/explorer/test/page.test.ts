import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plan } from "@regional-plan/model";
import { launchBrowser } from "@regional-plan/repository/browser";
import { serveFolder } from "@regional-plan/repository/serve";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const app = fileURLToPath(new URL("..", import.meta.url));
const packed = (path: string) => readFile(fileURLToPath(import.meta.resolve(`@regional-plan/ningbo/${path}`)), "utf8");

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let served: Awaited<ReturnType<typeof serveFolder>>;
let page: Awaited<ReturnType<typeof browser.newPage>>;
let plan: Plan;
let text: string;
let problems: string[];

beforeAll(async () => {
  if (!existsSync(`${app}/dist/index.html`)) throw new Error("The explorer is not built: run “npm run build” first.");
  plan = JSON.parse(await packed("plan.json")) as Plan;
  text = await packed("source.txt");
  browser = await launchBrowser();
  // The page lies in a folder of the site, as it may wherever it is published.
  served = await serveFolder(app);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  problems = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", (message) => message.type() !== "log" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => request.url().startsWith(`${served.address}dist/`) || problems.push(`asked ${request.url()}`));
  page.on("response", (response) => response.ok() || problems.push(`${response.status()} ${response.url()}`));
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const open = async (address: string) => {
  await page.goto(`${served.address}dist/${address}`);
  await page.locator("main").waitFor();
};

test.each(["zh", "en"])("the title is told in %s, and the page says its language", async (language) => {
  await open(`?lang=${language}`);
  expect(await page.locator("h1").textContent()).toBe(plan.title[language]);
  expect(await page.title()).toBe(plan.title[language]);
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
});

test("everything that the plan lists is there", async () => {
  await open("?lang=en");
  const shown = async (parts: string) => page.locator(parts).count();
  expect(await shown("#goals li")).toBe(plan.goals?.length);
  expect(await shown("#targets li")).toBe(plan.targets?.length);
  expect(await shown("#domains article")).toBe(plan.domains?.length);
  expect(await shown("#domains details")).toBe(plan.measures?.length);
  expect(await shown("#projects .cards > li")).toBe(plan.projects?.length);
  expect(await shown("#arrangements details")).toBe(plan.arrangements?.length);
  const ofMeasures = plan.actions?.filter((action) => plan.measures?.some(({ id }) => id === action.for));
  expect(await shown("#domains .facts > li")).toBe(ofMeasures?.length);
});

test("every source that is opened marks words of the document", async () => {
  await open("?lang=en");
  for (const target of plan.targets ?? []) {
    const card = page.locator(`#${target.id}`);
    await card.getByRole("button", { name: /^Source/u }).click();
    await card.locator("mark").first().waitFor();
    const marked = (await card.locator("mark").allTextContents()).map((words) => words.trim());
    expect(marked).toEqual(target.source?.map(({ quote }) => quote));
    for (const words of [...marked, ...(await card.locator("blockquote").allTextContents())]) expect(text).toContain(words);
    expect(await card.locator("blockquote").first().getAttribute("lang")).toBe("zh");
  }
});

test("a damaged passage is marked, with its likely reading", async () => {
  const damaged = plan.errata?.find(({ kind, confidence }) => kind === "typo" && confidence === "high");
  const quote = damaged?.source?.[0]?.quote ?? "no typo";
  const project = plan.projects?.find(({ mentions = [] }) =>
    mentions.some(({ source = [] }) => source.some((span) => span.quote === quote)),
  );
  await open(`?lang=zh#${project?.id}`);
  const card = page.locator(`#${project?.id}`);
  await card.getByRole("button", { name: "原文存疑" }).click();
  await card.locator("figcaption").first().waitFor();
  expect(await card.locator("mark .damaged").first().textContent()).toBe(quote);
  expect(await card.locator("figcaption").allTextContents()).toContainEqual(expect.stringContaining(`应作“${damaged?.corrections?.[0]}”`));
});

test("another language keeps what is open, where it stands, and the address", async () => {
  const measure = plan.measures?.at(-1)?.id ?? "";
  await open("?lang=en");
  await page.locator(`#${measure} summary`).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${measure}`);
  const stand = () => page.locator(`#${measure}`).evaluate((item) => item.getBoundingClientRect().top);
  await page.locator(`#${measure}`).evaluate((item) => item.scrollIntoView());
  const before = await stand();
  await page.getByRole("button", { name: "中文" }).evaluate((button) => (button as HTMLElement).click());
  await page.locator("html[lang=zh]").waitFor();
  expect(Math.abs((await stand()) - before)).toBeLessThan(2);
  expect(await page.locator(`#${measure}`).getAttribute("open")).not.toBeNull();
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(`?lang=zh#${measure}`);
  await page.reload();
  await page.locator(`#${measure} .folded`).waitFor();
  expect(await page.locator("h1").textContent()).toBe(plan.title.zh);
});

test("an address opens the clause that it names, and a link to a project finds it whatever is looked for", async () => {
  const action = plan.actions?.find(({ for: home }) => home === plan.measures?.at(3)?.id);
  await open(`?lang=en#${action?.id}`);
  await page.locator(`#${action?.id}`).waitFor();
  expect(new URL(page.url()).hash).toBe(`#${action?.id}`);
  await page.getByRole("searchbox").fill("no such project");
  await expect.poll(() => page.getByRole("status").textContent()).toBe("No project fits.");
  const link = page.locator("#domains details[open] .tags a").first();
  const project = (await link.getAttribute("href")) ?? "";
  await link.click();
  await page.locator(`${project}:focus`).waitFor();
  await page.getByRole("searchbox").fill("still no such project");
  await page.locator(project).waitFor({ state: "detached" });
});

test("a project is found by its Chinese and by its English name, and by domain and kind", async () => {
  const related = (wanted: string) => plan.projects?.filter(({ kind, relation }) => kind === "railway" && relation === wanted) ?? [];
  // The plan's own come first.
  const railways = [...related("own"), ...related("joined"), ...related("cited")].map(({ id }) => id);
  const named = plan.projects?.find(({ id }) => id === railways[0])?.name ?? {};
  const shown = () => page.locator("#projects .cards > li").evaluateAll((cards) => cards.map(({ id }) => id));
  await open("?lang=en");
  for (const name of [named.zh, named.en]) {
    await page.getByRole("searchbox", { name: "Find a project, in Chinese or English" }).fill(name ?? "");
    await expect.poll(async () => (await shown()).length).toBeLessThan(railways.length);
    expect(await shown()).toContain(railways[0]);
  }
  await page.getByRole("searchbox").fill("");
  await page.getByRole("combobox", { name: "Kind", exact: true }).selectOption("railway");
  await expect.poll(shown).toEqual(railways);
  await page.getByRole("combobox", { name: "Domain", exact: true }).selectOption(plan.domains?.[3]?.id ?? "");
  await expect.poll(async () => (await shown()).length).toBeLessThan(railways.length);
});

test("own projects are told from those that the plan takes part in or names", async () => {
  await open("?lang=zh");
  const count = (relation: string) => plan.projects?.filter((project) => project.relation === relation).length ?? 0;
  const groups = page.locator("#projects .related");
  expect(await groups.locator("> h3").allTextContents()).toEqual(["本规划项目", "参与项目", "仅提及的项目"]);
  for (const [index, relation] of ["own", "joined", "cited"].entries())
    expect(await groups.nth(index).locator(".cards > li").count()).toBe(count(relation));
  expect(await page.getByRole("status").textContent()).toBe(
    `本规划项目 ${count("own")} · 参与项目 ${count("joined")} · 仅提及 ${count("cited")}`,
  );
  expect(await page.locator("#project-shanghai-financial-centre").textContent()).not.toMatch(/建成|运行|在建/u);
  expect(await page.locator("#project-china-maritime-day").textContent()).toContain("活动 · 举办");
  await page.getByRole("combobox", { name: "与本规划的关系" }).selectOption("joined");
  await expect.poll(() => groups.count()).toBe(1);
  expect(await page.getByRole("status").textContent()).toBe(`参与项目 ${count("joined")}`);
});

test("the keyboard alone reaches and opens a source", async () => {
  await open("?lang=en");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#goals mark").count()).toBe(plan.goals?.[0]?.source?.length);
});

test.each(["zh", "en"])("at 390 px nothing is cut off to the side, in %s", async (language) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(`?lang=${language}`);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const button of document.querySelectorAll<HTMLElement>("button.source")) button.click();
  });
  await expect.poll(() => page.locator("blockquote").count()).toBeGreaterThan(plan.actions?.length ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test("the script is small, and brings no schemas until a plan is checked", async () => {
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await open("");
  const contents = await Promise.all(scripts.map((url) => readFile(`${app}/dist/assets/${url.split("/").at(-1)}`)));
  expect(contents.length).toBeGreaterThan(0);
  expect(contents.reduce((sum, content) => sum + gzipSync(content).length, 0)).toBeLessThan(21_000);
  expect(contents.join("")).not.toMatch(/ZodError|unrecognized_keys/u);
});

test("a plan that cannot be fetched is said so", async () => {
  await page.route("**/plan-*.json", (route) => route.fulfill({ status: 200, body: "no JSON" }));
  await page.goto(`${served.address}dist/?lang=zh`);
  expect(await page.getByRole("alert").textContent()).toBe("规划数据加载失败，请刷新页面重试。");
});

test.each([
  [
    "plan.yaml",
    'specVersion: "0.3"\nid: my-city\ntitle: { zh: 我市规划 }\nlanguages: [zh]\ntargets:\n  - { id: target-1, due: 2025年底 }\n',
    "第6行",
  ],
  ["plan.json", '{ "specVersion": "0.3", "id": "p",\n  "title": { "zh": "规划" } "languages": ["zh"] }', "第2行"],
])("a visitor's own %s is checked in the page, and nothing is sent anywhere", async (name, content, place) => {
  await open("?lang=zh");
  await page.locator("#check input").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  const found = page.locator("#check .findings > .error");
  await found.first().waitFor();
  expect((await found.allTextContents()).join()).toContain(place);
});

test("a plan that is dropped on the page is checked, and a sound one is told to be one", async () => {
  await open("?lang=en");
  const file = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "ningbo.json"));
    return transfer;
  }, JSON.stringify(plan));
  await page.dispatchEvent("#check .drop", "drop", { dataTransfer: file });
  const outcome = page.locator("#check [aria-live] p").filter({ hasText: "ningbo.json" });
  await outcome.waitFor();
  expect(await outcome.textContent()).not.toContain("error");
});
