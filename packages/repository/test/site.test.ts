import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../src/browser/launch-browser.ts";
import { serveFolder } from "../src/serve/serve-folder.ts";
import { builtSite } from "../src/site/built-site.ts";
import { deadLinks, pageWeight, type SitePage, sitePages } from "../src/site/site-pages.ts";

let site: string;
let pages: Map<string, SitePage>;

beforeAll(async () => {
  site = await builtSite();
  pages = sitePages(site);
});

const guidesAndLists = () => [...pages.values()].filter(({ url }) => /^documents\/docs_(?:guides|rules|formats)_/u.test(url));

describe("the pages", () => {
  it("lead nowhere that is not there", () => {
    expect(guidesAndLists().length).toBeGreaterThan(200);
    expect(deadLinks(site, pages)).toEqual([]);
    const page = { url: "a.html", html: "", ids: new Set<string>(), links: ["#no", "index.html#no", "no.html", "index.html"] };
    expect(deadLinks(site, new Map([...pages, [page.url, page]]))).toEqual(["a.html: #no", "a.html: index.html#no", "a.html: no.html"]);
  });

  it("say in which language they are, and lead to the same page in the other", () => {
    for (const { url, html, links } of guidesAndLists()) {
      const isChinese = url.endsWith(".zh.html");
      expect(html.match(/<html [^>]*lang="([^"]*)"/u)?.[1], url).toBe(isChinese ? "zh-CN" : "en");
      const other = isChinese ? url.replace(".zh.html", ".html") : url.replace(".html", ".zh.html");
      expect(links, url).toContain(`../${other}`);
    }
  });

  it("are called by their headings", () => {
    expect(pages.get("documents/docs_guides_checking.zh.html")?.html).toContain("<title>检查规划 | ");
    for (const { html, url } of guidesAndLists()) expect(html.match(/<title>(.*)<\/title>/u)?.[1], url).not.toMatch(/docs|\.md|\.zh/u);
  });

  it("of guides, rules and formats bring less than 200 kB each", () => {
    const heavy = guidesAndLists().filter((page) => pageWeight(site, page) >= 200_000);
    expect(heavy.map((page) => `${page.url}: ${pageWeight(site, page)}`)).toEqual([]);
  });
});

describe("the search", () => {
  let browser: Browser;
  let page: Page;
  let stop: () => void;

  beforeAll(async () => {
    const served = await serveFolder(site);
    stop = () => served.close();
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`${served.address}/documents/docs_rules.zh.html`);
    await page.click("#tsd-search-trigger");
  });

  afterAll(async () => {
    await browser?.close();
    stop?.();
  });

  const found = async (query: string) => {
    await page.fill("#tsd-search-input", query);
    await page
      .locator("#tsd-search-results mark", { hasText: new RegExp(`^${query}$`, "iu") })
      .first()
      .waitFor();
    return page.$$eval("#tsd-search-results a", (links) => links.map((link) => link.getAttribute("href") ?? ""));
  };

  it.each(["牵头", "规则", "长三角一体化", "waiver", "pre-commit"])("finds %s in the text of guides or rules", async (query) => {
    expect(await found(query)).toEqual(expect.arrayContaining([expect.stringMatching(/documents\/docs_(?:guides|rules)_/u)]));
  });

  it("finds what is exported, and a page that Enter opens", async () => {
    expect(await found("validatePlan")).toEqual(expect.arrayContaining([expect.stringContaining("functions/")]));
    await found("牵头");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/docs_(?:guides|rules)_/u);
  });

  it("says when there is nothing", async () => {
    await page.click("#tsd-search-trigger");
    await page.fill("#tsd-search-input", "没有这样的词");
    await page.waitForSelector("text=没有找到“没有这样的词”。");
  });
});
