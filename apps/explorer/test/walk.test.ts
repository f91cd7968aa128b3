import { specVersion } from "@regional-plan/model";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explorer } from "./explorer.ts";

const { open } = explorer();

const heading = (page: Page) => page.locator("main h1").textContent();

test("going back and forth leads through what was seen, with what was chosen there", async () => {
  const page = await open("?lang=en");
  const title = await heading(page);
  await page.getByRole("link", { name: "Improve the land transport network" }).click();
  await page.getByRole("link", { name: "In the document" }).first().click();
  await page.locator(".claim.chosen").waitFor();
  await page.getByRole("link", { name: "Browse", exact: true }).click();
  await page.getByRole("searchbox").fill("railway");
  await page.locator(".items a").first().click();
  await page.locator("article.item").waitFor();
  const item = await heading(page);
  await page.goBack();
  await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("railway");
  await page.goBack();
  await page.locator(".claim.chosen").waitFor();
  await page.goBack();
  await expect.poll(() => heading(page)).toBe("Improve the land transport network");
  await page.goBack();
  await expect.poll(() => heading(page)).toBe(title);
  for (const _ of "1234") await page.goForward();
  await expect.poll(() => heading(page)).toBe(item);
});

/** Presses a key until what has the focus is called so. */
const tabTo = async (page: Page, name: RegExp) => {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press("Tab");
    const called = await page.evaluate(() => {
      const one = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null;
      return one?.getAttribute("aria-label") ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? "";
    });
    if (name.test(called)) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
};

test("the keyboard alone searches, opens an item and its sentence, and checks and mends a plan", async () => {
  const page = await open("?lang=en");
  await tabTo(page, /^Browse$/u);
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").waitFor();
  await tabTo(page, /^Find anything/u);
  await page.keyboard.type("Zhoushan");
  await expect.poll(() => page.locator(".items a").first().textContent()).toBe("Zhoushan");
  await tabTo(page, /^Zhoushan$/u);
  await page.keyboard.press("Enter");
  await page.locator("article.item").waitFor();
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, /^In the document$/u);
  await page.keyboard.press("Enter");
  await page.locator(".claim.chosen").waitFor();
  await page.goto(`${page.url().split("#")[0]}#/check`);
  await tabTo(page, /^Or paste/u);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Or paste/u);
  await page.keyboard.insertText(
    `specVersion: "${specVersion}"\nid: my-city\ntitle: { zh: 规划 }\nlanguages: [zh]\nmeasures:\n  - id: measure-1\n    title: { zh: 修路 }\n    due: 2025年底\n`,
  );
  await tabTo(page, /^Check this text$/u);
  await page.keyboard.press("Enter");
  await page.locator(".findings > li").first().waitFor();
  await tabTo(page, /^Mend/u);
  await page.keyboard.press("Enter");
  await page.getByText(/^Mended: \d/u).waitFor();
});
