import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { explorer } from "./explorer.ts";
import { largePlan } from "./large-plan.ts";

const { open } = explorer();

test("a plan of 15 MB is checked, searched and browsed, and no view puts up thousands of elements", async () => {
  const ningbo = JSON.parse(await readFile(fileURLToPath(import.meta.resolve("@regional-plan/ningbo/plan.json")), "utf8")) as Plan;
  const buffer = Buffer.from(JSON.stringify(largePlan(ningbo, 15_000_000)));
  expect(buffer.length).toBeGreaterThan(15_000_000);
  const page = await open("?lang=zh#/check");
  await page.locator("main input[type=file]").setInputFiles({ name: "large.json", mimeType: "application/json", buffer });
  await page.locator("#found").waitFor({ timeout: 120_000 });
  expect(await page.locator(".findings > li").count()).toBeLessThanOrEqual(25);
  for (const hash of [
    "overview",
    "read",
    "network",
    "places",
    "item/domain-1",
    "item/place-ningbo",
    "run/bulletin",
    "run/reserve",
    "browse",
  ]) {
    await page.goto(`${page.url().split("#")[0]}#/${hash}`);
    await page.locator("main h1").waitFor();
    expect(await page.evaluate(() => document.querySelectorAll("*").length), hash).toBeLessThan(3_000);
  }
  await page.getByRole("searchbox").fill("舟山港");
  await expect.poll(() => page.locator(".items a").first().textContent()).toContain("舟山港");
  expect(Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10)).toBeGreaterThan(100);
  await page.getByRole("button", { name: "显示更多" }).click();
  await page.locator(".items a").last().click();
  await page.locator("article.item h1").waitFor();
});
