// Prints how long a check of the Ningbo plan takes from process to process, over Node doing nothing: both in turns, so that
// whatever else the machine does falls on both. Build first.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../bin/regional-plan.js", import.meta.url));
const nothing = ["-e", "0"];
const check = [command, "validate", "ningbo"];

/** @param {string[]} args */
function time(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}.`);
  return performance.now() - start;
}

const rounds = Array.from({ length: 31 }, () => ({ nothing: time(nothing), check: time(check) }));
const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const [idle, busy] = [median(rounds.map((round) => round.nothing)), median(rounds.map((round) => round.check))];
console.table({
  "validate ningbo": {
    "node -e 0 ms": idle.toFixed(0),
    "check ms": busy.toFixed(0),
    "check / node -e 0": (busy / idle).toFixed(2),
    "ms beyond node -e 0": (busy - idle).toFixed(0),
  },
});
