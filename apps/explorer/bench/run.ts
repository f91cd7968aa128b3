import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { itemKinds, itemsOf, type Plan } from "@regional-plan/model";
import { launchBrowser } from "@regional-plan/repository/browser";
import { serveFolder } from "@regional-plan/repository/serve";
import type { Browser } from "playwright-core";
import { largePlan } from "../test/large-plan.ts";

/**
 * How fast the page is, in the browser of the tests: how long a letter that is typed into the search over 20,000 items takes until the
 * list stands there, and how long the overview takes until it can be used, with the processor slowed four times; on a busy machine,
 * what its thread has worked until then says more. Prints medians.
 */
const ningbo = JSON.parse(await readFile(fileURLToPath(import.meta.resolve("@regional-plan/ningbo/plan.json")), "utf8")) as Plan;
const served = await serveFolder(fileURLToPath(new URL("../dist", import.meta.url)));
const browser = await launchBrowser();
await measureSearch(browser);
await measureStart(browser);
await browser.close();
await served.close();

async function measureSearch(within: Browser): Promise<void> {
  const plan = largePlan(ningbo, 9_400_000);
  const count = itemKinds.reduce((sum, kind) => sum + itemsOf(plan, kind).length, 0);
  const page = await within.newPage();
  await page.goto(`${served.address}?lang=zh#/check`);
  const buffer = Buffer.from(JSON.stringify(plan));
  await page.locator("main input[type=file]").setInputFiles({ name: "large.json", mimeType: "application/json", buffer });
  await page.locator("#found").waitFor({ timeout: 300_000 });
  await page.goto(`${served.address}?lang=zh#/browse`);
  await page.locator(".items a").first().waitFor({ timeout: 60_000 });
  const typed = ["舟山港口", "城际铁路", "大湾区", "长三角", "宁波", "上海 合作", "hospital", "port of ningbo", "railway", "x"];
  const letters = typed.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1)));
  const times = await page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    const took: number[] = [];
    for (const words of field === null ? [] : asked) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      const shown = new Promise((resolve) => {
        new MutationObserver(resolve).observe(document.querySelector("main") as Element, { childList: true, subtree: true });
      });
      (field as HTMLInputElement).value = words;
      field?.dispatchEvent(new Event("input", { bubbles: true }));
      await shown;
      document.body.getBoundingClientRect();
      took.push(performance.now() - start);
    }
    return took;
  }, letters);
  print(`a letter typed into the search over ${count} items`, times);
  await page.close();
}

async function measureStart(within: Browser): Promise<void> {
  const times: number[] = [];
  const worked: number[] = [];
  for (let round = 0; round < 7; round++) {
    const context = await within.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(`${served.address}?lang=zh`);
    await page.locator("#domains").waitFor();
    // Usable is when the page answers: every task of its start is done.
    times.push(await page.evaluate(() => new Promise<number>((resolve) => requestIdleCallback(() => resolve(performance.now())))));
    const { metrics } = await session.send("Performance.getMetrics");
    worked.push(1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN));
    await context.close();
  }
  print("what the page's thread has worked until then", worked);
  print("the overview until it can be used, the processor slowed 4 times", times);
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)} ms`;
  console.log(`${what}: median ${at(0.5)}, nine of ten ${at(0.9)}, of ${times.length}`);
}
