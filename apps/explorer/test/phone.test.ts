import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { indexPlan, itemKinds, itemsOf, linksTo, type Plan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { explorer } from "./explorer.ts";

const { open } = explorer();

const ningbo = JSON.parse(await readFile(fileURLToPath(import.meta.resolve("@regional-plan/ningbo/plan.json")), "utf8")) as Plan;

/** Of each kind, the item that most have to do with: its page is the longest. */
const items = (): string[] => {
  const index = indexPlan(ningbo);
  return itemKinds.flatMap((kind) => {
    const [most] = [...itemsOf(ningbo, kind)].sort((a, b) => linksTo(index, b.id).length - linksTo(index, a.id).length);
    return most === undefined ? [] : [`item/${most.id}`];
  });
};

const pages = [
  ...["overview", "read", "browse", "browse?q=港口", "network", "places", "check", "compare/changes", "compare/tasks"],
  ...["take", "take?to=docx", "take?to=oc4ids", "take?to=xlsx"],
  ...["bulletin", "agenda", "work-points", "reserve", "policies", "assessment"].map((document) => `run/${document}`),
  ...items(),
];

test.each(["zh", "en"])(
  "on a phone nothing is cut off to the side, and no page of Ningbo's plan is longer than six screens, in %s",
  async (language) => {
    const page = await open(`?lang=${language}`);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const hash of pages) {
      await page.goto(`${page.url().split("#")[0]}#/${hash}`);
      await page.locator(hash.startsWith("take?") ? "main h2" : hash.startsWith("run") ? ".paper" : "main h1").waitFor();
      const { aside, screens } = await page.evaluate(() => ({
        aside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        screens: document.documentElement.scrollHeight / innerHeight,
      }));
      expect.soft(aside, hash).toBe(0);
      expect.soft(screens, hash).toBeLessThan(6);
    }
  },
);
