// Prints how long a check of 300 plans of the size of Ningbo's takes in one call, over a process that reads, decodes and parses
// the same files, both in turns; and the most memory that each takes. Build first.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../bin/regional-plan.js", import.meta.url));
const ningbo = new URL("../../ningbo/dist/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "regional-plan-"));
const text = readFileSync(new URL("plan.json", ningbo), "utf8");
const { id } = JSON.parse(text);
const files = Array.from({ length: 300 }, (_, index) => join(folder, `plan-${index}.json`));
for (const [index, file] of files.entries()) writeFileSync(file, text.replaceAll(`"${id}"`, `"${id}-${index}"`));
copyFileSync(new URL("source.txt", ningbo), join(folder, "source.txt"));

/** Writes its own peak of memory to standard error when it ends. */
const tell =
  'import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));';
const told = ["--import", `data:text/javascript,${encodeURIComponent(tell)}`];
const read = 'for (const file of process.argv.slice(1)) JSON.parse(require("node:fs").readFileSync(file, "utf8"));';

/** @param {string[]} args */
function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...told, ...args, ...files], { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}.`);
  return { time: performance.now() - start, memory: Number(stderr) / 1024 };
}

const rounds = Array.from({ length: 5 }, () => ({ read: run(["-e", read]), check: run([command, "validate"]) }));
rmSync(folder, { recursive: true });
const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const [parsing, checking] = [median(rounds.map(({ read }) => read.time)), median(rounds.map(({ check }) => check.time))];
console.table({
  "validate 300 plans": {
    "read and parse s": (parsing / 1000).toFixed(2),
    "check s": (checking / 1000).toFixed(2),
    "check / read and parse": (checking / parsing).toFixed(2),
    "peak MB": Math.max(...rounds.map(({ check }) => check.memory)).toFixed(0),
  },
});
