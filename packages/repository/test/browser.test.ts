import { expect, test } from "vitest";
import { findBrowser } from "../src/browser/find-browser.ts";
import { launchBrowser } from "../src/browser/launch-browser.ts";

test("a browser starts and shows a page", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent("<title>甬</title><p></p><script>document.querySelector('p').textContent = [1, 2].at(-1)</script>");
  expect(await page.title()).toBe("甬");
  expect(await page.textContent("p")).toBe("2");
  await browser.close();
});

test("a browser that is named and not there is a clear failure", () => {
  expect(() => findBrowser({ CHROME_PATH: "/no/such/browser" })).toThrow("CHROME_PATH is “/no/such/browser”, and no file is there.");
});

test("a system without any browser is told what to do", () => {
  expect(() => findBrowser({}, "openbsd")).toThrow("Install one, or set CHROME_PATH");
});

test("CHROME_PATH comes first", () => {
  expect(findBrowser({ CHROME_PATH: process.execPath })).toEqual({ executablePath: process.execPath });
});
