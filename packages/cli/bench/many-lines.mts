// Prints how long a check of many plans takes that stand one on a line, over a process that reads, decodes and parses the same
// lines; and the most memory that it takes for few and for many. The plans are invented, and come as a stream. Build first.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plan } from "@regional-plan/model";
import { inventedPlans } from "@regional-plan/repository/invented-cities";

const [few, many, apart] = [200, 2000, 100];
const command = fileURLToPath(new URL("../bin/regional-plan.js", import.meta.url));
const ningbo = JSON.parse(readFileSync(new URL("../../ningbo/dist/plan.json", import.meta.url), "utf8")) as Plan;
const lines = Buffer.from([...inventedPlans(ningbo, apart)].map((line) => `${line}\n`).join(""));

/** Writes its own peak of memory to standard error when it ends. */
const tell =
  'import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => process.stderr.write(" " + process.resourceUsage().maxRSS));';
const told = ["--import", `data:text/javascript,${encodeURIComponent(tell)}`];
const read = `let rest = [];
process.stdin.on("data", (chunk) => {
  for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10)) {
    JSON.parse(Buffer.concat([...rest, chunk.subarray(0, feed)]).toString("utf8"));
    [rest, chunk] = [[], chunk.subarray(feed + 1)];
  }
  rest.push(chunk);
});`;

/** Runs a program with so many plans on its standard input. */
async function run(args: readonly string[], plans: number): Promise<{ time: number; memory: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [...told, ...args], { stdio: ["pipe", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for (let sent = 0; sent < plans; sent += apart)
    if (!child.stdin.write(lines)) await new Promise((resolve) => child.stdin.once("drain", resolve));
  child.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${code}: ${said}`);
  return { time: performance.now() - start, memory: Number(said.trim().split(" ").at(-1)) / 1024 };
}

const check = [command, "validate", "--lines"];
const one = await run(check, few);
const rounds = [];
for (let round = 0; round < 3; round++) rounds.push({ read: await run(["-e", read], many), check: await run(check, many) });
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const [parsing, checking] = [median(rounds.map((round) => round.read.time)), median(rounds.map((round) => round.check.time))];
console.table({
  [`validate --lines of ${many} plans`]: {
    "read and parse s": (parsing / 1000).toFixed(2),
    "check s": (checking / 1000).toFixed(2),
    "check / read and parse": (checking / parsing).toFixed(2),
    "peak MB": Math.max(...rounds.map((round) => round.check.memory)).toFixed(0),
    [`peak MB of ${few}`]: one.memory.toFixed(0),
  },
});
