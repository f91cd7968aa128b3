import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "@regional-plan/repository/browser";
import { serveFolder } from "@regional-plan/repository/serve";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

/** The folder of the explorer. */
export const app = fileURLToPath(new URL("..", import.meta.url));

/**
 * The packed page in a real browser, a page for each test. A test fails where the page complains, asks another host, or asks for
 * what is not there.
 */
export function explorer() {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let served: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  let problems: string[];
  // The page lies in a folder of the site, as it may wherever it is published.
  const site = () => `${served.address}dist/`;

  beforeAll(async () => {
    if (!existsSync(`${app}/dist/index.html`)) throw new Error("The explorer is not built: run “npm run build” first.");
    browser = await launchBrowser();
    served = await serveFolder(app);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    problems = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
    const isOurs = (text: string) => !text.includes("blocked by Playwright");
    page.on("console", (message) => message.type() !== "log" && isOurs(message.text()) && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => isOwn(request.url(), site()) || problems.push(`asked ${request.url()}`));
    page.on("response", (response) => response.ok() || problems.push(`${response.status()} ${response.url()}`));
  });

  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  /** Opens an address of the page, and gives the page. */
  const open = async (address: string): Promise<Page> => {
    await page.goto(`${site()}${address}`);
    await page.locator("main").waitFor();
    return page;
  };

  return { open, site, page: () => page, problems: () => problems, browser: () => browser };
}

/** What lies beside the page, or was made in it. */
const isOwn = (url: string, site: string) => url.startsWith(site) || url.startsWith(`blob:${new URL(site).origin}/`);
