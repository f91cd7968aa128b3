import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { app, explorer } from "./explorer.ts";

const { open, site, browser } = explorer();

const pages = [
  ...["overview", "read", "browse?q=港口", "item/place-zhoushan", "item/measure-2-1", "network", "places"],
  ...["check", "take?to=oc4ids", "run/bulletin", "run/work-points", "compare/changes"],
];

/** Of the worked example: its overview has marks of all kinds, its bulletin a figure. */
const ofExample = ["overview", ...["bulletin", "agenda", "work-points", "reserve", "policies", "assessment"].map((one) => `run/${one}`)];

/** Goes through the pages of the worked example, then through those of the reference plan. */
async function* visited(page: Page, backToReference: string): AsyncGenerator<string> {
  for (const [at, hash] of [...ofExample, ...pages].entries()) {
    if (at === ofExample.length) await page.getByRole("button", { name: backToReference }).click();
    await page.goto(`${page.url().split("#")[0]}#/${hash}`);
    await page.locator(hash.startsWith("run") ? ".paper" : "main h1").waitFor();
    if (hash.startsWith("take")) await page.locator("main details").first().waitFor();
    yield hash;
  }
}

test.each(["light", "dark"] as const)("axe finds nothing to complain of on any page, %s", async (colorScheme) => {
  const source = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  const page = await open(`?lang=${colorScheme === "light" ? "zh" : "en"}&plan=lanzhu`);
  await page.emulateMedia({ colorScheme });
  await page.evaluate(source);
  for await (const hash of visited(page, colorScheme === "light" ? "返回宁波规划" : "Back to the Ningbo plan")) {
    const found = await page.evaluate(async (isDark) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        document,
        // What is no colour is the same in the dark. Where else a rule holds, and how its places are called, nobody reads here.
        {
          resultTypes: ["violations"],
          selectors: false,
          ...(isDark ? { runOnly: ["color-contrast"] } : { rules: { "target-size": { enabled: true } } }),
        },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, colorScheme === "dark");
    expect(found, hash).toEqual([]);
  }
});

test("once loaded, it is there without a network, and checks a plan there", async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${site()}?lang=zh`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.locator("#goals").waitFor();
  await page.goto(`${site()}?lang=zh#/check`);
  await page.locator("main input[type=file]").setInputFiles({ name: "p.yaml", mimeType: "text/yaml", buffer: Buffer.from("id: p") });
  await page.locator(".findings > .error").first().waitFor();
  await context.close();
});

test("what is printed has everything that is folded away, and no buttons; afterwards it is folded again", async () => {
  const page = await open("?lang=en#/item/place-ningbo");
  await page.locator(".items").first().waitFor();
  const count = () => page.locator(".items li").count();
  const before = await count();
  await page.emulateMedia({ media: "print" });
  const whole = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelectorAll(".items li").length;
  });
  expect(whole).toBeGreaterThan(before);
  expect(await page.locator("button:visible").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await count()).toBe(before);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${page.url().split("#")[0]}#/read`);
  await page.locator(".document details").first().waitFor();
  const words = () => page.locator(".document").evaluate((one) => (one as HTMLElement).innerText.length);
  const folded = await words();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await words()).toBeGreaterThan(folded);
});

test("opened as a file it says what to do", async () => {
  const page = await browser().newPage();
  await page.goto(`file://${app}dist/index.html`);
  expect(await page.getByText("npx serve").first().isVisible()).toBe(true);
  await page.close();
});

test("everything that is in another language than the page says so", async () => {
  const page = await open("?lang=en&plan=lanzhu");
  for await (const hash of visited(page, "Back to the Ningbo plan")) {
    const unmarked = await page.evaluate(() => {
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (/\p{Script=Han}/u.test(textContent ?? "") && !parentElement?.closest("[lang^=zh], option, noscript"))
          found.push(textContent ?? "");
      }
      return found;
    });
    expect(unmarked, hash).toEqual([]);
  }
});
