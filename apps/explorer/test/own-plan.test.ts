import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeZip } from "@regional-plan/archive";
import { type FileTree, formatEntry } from "@regional-plan/convert";
import { type Plan, specVersion } from "@regional-plan/model";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explorer } from "./explorer.ts";

const { open, problems } = explorer();

const plan: Plan = {
  specVersion,
  id: "my-city",
  title: { zh: "我市规划", en: "My city's plan" },
  languages: ["zh", "en"],
  period: "2021/2025",
  domains: [{ id: "domain-1", title: { zh: "交通", en: "Transport" } }],
  measures: [{ id: "measure-1", domain: "domain-1", title: { zh: "建设城际铁路", en: "Build railways" }, due: "2025" }],
};

const text = "某市行动计划（2021—2025年）\n\n一、重点任务\n\n（一）打通断头路。到2025年，打通断头路10条。（责任单位：市交通局）\n";

const written = async (format: string): Promise<string | Uint8Array | FileTree> => {
  const content = (await (await formatEntry(format)?.load())?.write?.(plan))?.content;
  if (content === undefined) throw new Error(`${format} is written.`);
  return content;
};

const give = async (page: Page, name: string, content: string | Uint8Array | FileTree) => {
  const bytes = content instanceof Map ? writeZip(Object.fromEntries(content)) : content;
  const buffer = Buffer.from(bytes as string);
  await page.locator("main input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
};

/** What was found in a file, once that is told. */
const found = async (page: Page, name: string) => {
  await page.locator("#found").getByText(name, { exact: true }).waitFor();
  return page.locator("section[aria-labelledby=found]");
};

test("a plan in every format that can be read becomes the plan that is explored", async () => {
  const page = await open("?lang=en#/check");
  const packed = new Map([...((await written("folder")) as FileTree)].map(([path, content]) => [`规划/${path}`, content]));
  const files: [string, string | Uint8Array | FileTree][] = [
    ["plan.json", await written("json")],
    ["plan.yaml", await written("yaml")],
    ["plan.ndjson", await written("ndjson")],
    ["folder.zip", packed],
    ["tables.zip", await written("csv")],
    ["plan.xlsx", await written("xlsx")],
    ["plan.stratml", await written("stratml")],
    ["plan.jsonld", await written("jsonld")],
  ];
  for (const [name, content] of files) {
    await give(page, name, content);
    const report = await found(page, name);
    expect(await report.locator(".error").allTextContents(), name).toEqual([]);
    expect(await page.locator(".banner").textContent(), name).toContain(`This is your own plan: ${name}`);
  }
  await page.getByRole("link", { name: "Explore this plan" }).click();
  await page.getByRole("heading", { name: "My city's plan", level: 1 }).waitFor();
  await page.getByRole("link", { name: "Build railways" }).click();
  await page.getByRole("heading", { name: "Build railways" }).waitFor();
  await page.getByRole("button", { name: "Back to the Ningbo plan" }).click();
  await page.getByRole("heading", { name: "The plan has no such item." }).waitFor();
  await page.getByRole("button", { name: "Show your own" }).click();
  await page.getByRole("heading", { name: "Build railways" }).waitFor();
});

test("a document becomes a plan, whose sentences lead to their place in it", async () => {
  const page = await open("?lang=zh#/check");
  const html = `<!doctype html><meta charset="utf-8"><body>${text.replaceAll(/^.+$/gmu, "<p>$&</p>")}</body>`;
  const files: [string, string | Uint8Array | FileTree][] = [
    ["方案.txt", text],
    ["方案.md", `# ${text}`],
    ["方案.html", html],
    ["方案.docx", await written("docx")],
  ];
  for (const [name, content] of files) {
    await give(page, name, content);
    await found(page, name.replace(/\.[a-z]+$/u, ".json"));
    await page.getByText("本规划按规则从文件中读取").waitFor();
  }
  await give(page, "方案.txt", text);
  await page.locator(".banner").waitFor();
  await page.goto(`${page.url().split("#")[0]}#/browse?kind=target`);
  await page.getByRole("link", { name: /断头路10条/u }).click();
  await page.getByRole("link", { name: "在原文中查看" }).first().click();
  await page.locator(".claim.chosen").waitFor();
  expect(await page.locator(".document").textContent()).toContain("责任单位：市交通局");
});

test("a PDF is read on the page, too", async () => {
  const page = await open("?lang=zh#/item/measure-2-1");
  await page.locator("main h1").waitFor();
  const pdf = await page.pdf({ pageRanges: "1" });
  await page.goto(`${page.url().split("#")[0]}#/check`);
  await give(page, "方案.pdf", pdf);
  await found(page, "方案.json");
});

test("a broken plan is mended on a click, taken back, mended again and saved; each finding leads to its place", async () => {
  const page = await open("?lang=zh#/check");
  const broken = `# 我们的规划\nspecVersion: "${specVersion}"\nid: my-city\ntitle: { zh: 我市规划 }\nlanguages: [zh]\nperiod: 2021-2025\nmeasures:\n  - id: measure-1\n    title: { zh: 修路 }\n    domian: domain-1\n    due: 2025年底\n`;
  await give(page, "我市.yaml", broken);
  const report = await found(page, "我市.yaml");
  const first = report.locator(".findings > .error").first();
  expect(await report.locator(".findings > li").first().getAttribute("class")).toBe("error");
  expect((await report.locator(".findings").textContent()) ?? "").toContain("第10行");
  const count = () => report.locator(".findings > .error").count();
  const before = await count();
  await first.waitFor();
  await report.getByRole("button", { name: "修正", exact: true }).first().click();
  await report.getByText("已修正1处").waitFor();
  expect(await count()).toBeLessThan(before);
  await report.getByRole("button", { name: "撤销上一次修正" }).click();
  await expect.poll(count).toBe(before);
  await report.getByRole("button", { name: "修正", exact: true }).first().click();
  const [saved] = await Promise.all([page.waitForEvent("download"), report.getByRole("button", { name: "保存修正后的文件" }).click()]);
  expect(saved.suggestedFilename()).toBe("我市.yaml");
  const content = await readFile(await saved.path(), "utf8");
  expect(content).toContain("# 我们的规划");
  expect(content).not.toBe(broken);
  await report.getByRole("link", { name: "修路" }).first().click();
  await page.getByRole("heading", { name: "修路", level: 1 }).waitFor();
  await page.getByRole("heading", { name: "检查结果" }).waitFor();
});

test("what cannot be read is told in words; a pasted text is taken; a dropped file is checked; a check can be cancelled", async () => {
  const page = await open("?lang=zh#/check");
  for (const [name, content, words] of [
    ["坏.zip", "PK\u0003\u0004xx", "不是 ZIP 压缩包"],
    ["图.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "图片"],
    ["坏.json", '{ "specVersion": "0.3", "title": { "zh": "规划" } "languages": [] }', "第1行"],
  ] as const) {
    await give(page, name, content);
    expect(await (await found(page, name)).locator(".findings").textContent()).toContain(words);
    expect(await page.locator(".banner").count()).toBe(0);
  }
  await page.getByText("或粘贴文本").click();
  await page.getByRole("textbox", { name: "或粘贴文本" }).fill(JSON.stringify(plan));
  await page.getByRole("button", { name: "检查这段文本" }).click();
  await found(page, "粘贴的文本");
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "dropped.json"));
    return transfer;
  }, JSON.stringify(plan));
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await found(page, "dropped.json");
  await page.evaluate(() => {
    const seen = new MutationObserver(() => [...document.querySelectorAll("button")].find((one) => one.textContent === "取消")?.click());
    seen.observe(document.body, { childList: true, subtree: true });
  });
  await give(page, "cancelled.json", JSON.stringify(plan));
  await expect.poll(() => page.locator("#found").count()).toBe(0);
  expect(await page.getByText("cancelled.json").count()).toBe(0);
});

test("a hostile plan stays inert: markup and control characters are words, and a long list is not put up at once", async () => {
  const page = await open("?lang=en#/check");
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\u202e\u0007';
  const measures = Array.from({ length: 3_000 }, (_, at) => ({ id: `measure-${at}`, domain: evil, title: { zh: evil, en: evil } }));
  await give(page, "hostile.json", JSON.stringify({ ...plan, title: { zh: evil, en: evil }, measures }));
  const report = await found(page, "hostile.json");
  expect(await report.locator(".findings > li").count()).toBe(25);
  for (const hash of ["overview", "read", "browse", "network", "places", "item/measure-7"]) {
    await page.goto(`${page.url().split("#")[0]}#/${hash}`);
    await page.locator("main h1").waitFor();
    expect(await page.evaluate(() => document.querySelectorAll("*").length), hash).toBeLessThan(1_500);
  }
  expect(await page.evaluate(() => "hacked" in window || document.querySelector("main img, main script") !== null)).toBe(false);
});

test("nothing can be sent anywhere, neither by the page nor by what works behind it", async () => {
  let asked = 0;
  const other = createServer((_, response) => {
    asked++;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  const page = await open("?lang=en#/check");
  await give(page, "plan.json", JSON.stringify(plan));
  await found(page, "plan.json");
  const send = (to: string) =>
    fetch(to).then(
      () => "sent",
      () => "stopped",
    );
  const [worker] = page.workers();
  expect(await page.evaluate(send, address)).toBe("stopped");
  expect(await worker?.evaluate(send, address)).toBe("stopped");
  expect(asked).toBe(0);
  expect(problems().filter((one) => one.includes("Content Security Policy")).length).toBeGreaterThan(1);
  problems().length = 0;
  other.close();
});
