// Prints how long each format takes to write the Ningbo plan made 15 MB large, over JSON.stringify of the same plan, and the memory
// that it takes. Each in a process of its own: what one leaves behind would slow the next. Build first.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { formats } from "@regional-plan/convert";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

/** As many as make 15 MB of JSON. */
const copies = 32;
const only = process.argv[2];

if (only === undefined) {
  /** @type {Record<string, unknown>} */
  const rows = {};
  for (const { id } of formats.filter(({ writes }) => writes)) {
    rows[id] = JSON.parse(
      execFileSync(process.execPath, ["--max-old-space-size=8192", fileURLToPath(import.meta.url), id], { encoding: "utf8" }),
    );
  }
  console.table(rows);
} else {
  const ningbo = new URL("../../ningbo/dist/", import.meta.url);
  const text = readFileSync(new URL("source.txt", ningbo), "utf8");
  const { plan } = enlargePlan({ plan: JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8")), text }, copies);
  const format = await formats.find(({ id }) => id === only)?.load();
  if (format?.write === undefined) throw new Error(`${only} is not written.`);
  const least = async (/** @type {() => unknown} */ run) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 2; round++) {
      const start = performance.now();
      await run();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const json = await least(() => JSON.stringify(plan));
  const before = process.memoryUsage().rss;
  const took = await least(() => format.write?.(plan));
  console.log(
    JSON.stringify({
      "MB of JSON": Math.round(JSON.stringify(plan).length / 1e5) / 10,
      ms: Math.round(took),
      "over JSON.stringify": Math.round((took / json) * 10) / 10,
      "MB more": Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1e6),
    }),
  );
}
