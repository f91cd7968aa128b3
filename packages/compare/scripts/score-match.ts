import { readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { scoreMatching, seedsOf } from "@regional-plan/repository/editions";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { rewordings } from "@regional-plan/repository/rewordings";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { matchItems } from "../src/index.ts";

// Prints how well `matchItems` finds again what is the same in editions whose ids were lost, by plan and by whether the rewordings
// were in view when it was made.

const ningbo = JSON.parse(readFileSync(new URL("../../ningbo/generated/plan.json", import.meta.url), "utf8")) as Plan;
const plans = { Ningbo: ningbo, Linlan: fiveYearPlan, "Three Rivers": transportCompact };
const shows = process.argv.includes("--show");

console.log("editions     plan          pairs  precision  recall");
for (const words of ["development", "heldOut"] as const) {
  if (process.argv.includes("--development") && words === "heldOut") continue;
  for (const [name, plan] of Object.entries(plans)) {
    const seeds = seedsOf(words, plan === ningbo ? 5 : 40);
    const byKind = new Map<string, [missed: number, wrong: number, there: number]>();
    const score = scoreMatching((a, b) => matchItems(a, b).matches, plan, {
      seeds,
      words: rewordings[words],
      look: ({ pairs }, found) => {
        const truth = new Set(pairs.map((pair) => pair.join(" ")));
        const count = (pair: string, at: 0 | 1 | 2) => {
          const kind = /\S+ (.*)-n\d+$/u.exec(pair)?.[1] ?? "";
          const counts = byKind.get(kind) ?? [0, 0, 0];
          counts[at]++;
          byKind.set(kind, counts);
        };
        for (const pair of truth) count(pair, 2);
        for (const pair of truth) if (!found.has(pair)) count(pair, 0);
        for (const pair of found) if (!truth.has(pair)) count(pair, 1);
      },
    });
    console.log(
      [
        words === "heldOut" ? "held out" : words,
        name,
        String(score.pairs).padStart(5),
        score.precision.toFixed(3).padStart(9),
        score.recall.toFixed(3).padStart(6),
      ]
        .map((cell, at) => (at < 2 ? cell.padEnd([11, 12][at] ?? 0) : cell))
        .join("  "),
    );
    if (shows)
      for (const [kind, [missed, wrong, there]] of byKind) console.log(`    ${kind}: ${there} pairs, missed ${missed}, wrong ${wrong}`);
  }
}
