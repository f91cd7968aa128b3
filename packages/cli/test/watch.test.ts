import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { bin, folderWith, plainEnvironment, run } from "./run-command.ts";

/** A watch that runs; `until` waits for words that it says from then on. */
function watchIn(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, "validate", ...args, "--watch"], { cwd, env: plainEnvironment });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  const look: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      for (const one of look) one();
    });
  // The two streams may come in any order.
  const until = async (words: string) => {
    await new Promise<void>((resolve) => {
      look.push(() => said.includes(words) && said.includes("Waiting for changes") && resolve());
      look.at(-1)?.();
    });
    said = "";
  };
  const closed = new Promise((resolve) => child.on("close", resolve));
  const end = () => {
    child.kill("SIGINT");
    return closed;
  };
  return { until, end };
}

/** As editors do: a new file takes the old one's place. */
function replace(file: string, content: string) {
  writeFileSync(`${file}~`, content);
  renameSync(`${file}~`, file);
}

const head = 'specVersion: "0.2"\nid: p\ntitle: {en: P}\nlanguages: [en]\n';

test.each(["plan.json", "."])("prints again when %s changes, and ends well on Ctrl+C", async (input) => {
  const [file, broken, sound] =
    input === "." ? ["plan.yaml", `${head}issuers: [x]\n`, head] : ["plan.json", textOf(brokenPlan), textOf(soundPlan)];
  const cwd = folderWith({ [file]: broken });
  const { until, end } = watchIn(cwd, input, "--preset", "basic");
  await until("1 error");
  replace(join(cwd, file), sound);
  await until("no errors");
  renameSync(join(cwd, file), join(cwd, "away"));
  await until(input === "." ? "no plan was found" : "there is no such file");
  renameSync(join(cwd, "away"), join(cwd, file));
  await until("no errors");
  expect(await end()).toBe(0);
});

test("sees changes of the source text, and of a configuration that comes and goes", async () => {
  const read = (name: string) => readFileSync(new URL(`cases/watch/${name}`, import.meta.url), "utf8");
  const cwd = folderWith({ "p.yaml": read("p.yaml"), "source.txt": read("source.txt") });
  const { until, end } = watchIn(cwd, "p.yaml");
  await until("no errors");
  writeFileSync(join(cwd, "source.txt"), "变了。\n");
  await until("provenance/quote-mismatch");
  rmSync(join(cwd, "source.txt"));
  await until("was not found");
  writeFileSync(join(cwd, "source.txt"), read("source.txt"));
  await until("no errors, no warnings");
  writeFileSync(join(cwd, "regional-plan.config.yaml"), "preset: strict\n");
  await until("(strict)");
  replace(join(cwd, "regional-plan.config.yaml"), "preset: basic\n");
  await until("(basic)");
  rmSync(join(cwd, "regional-plan.config.yaml"));
  await until("(recommended)");
  expect(await end()).toBe(0);
});

test("sees a folder that is deleted and made again, its parts, and the previous version", async () => {
  const cwd = folderWith({ "plan/plan.yaml": head, "old.yaml": head });
  const { until, end } = watchIn(cwd, "plan", "--preset", "basic", "--previous", "old.yaml");
  await until("no errors");
  rmSync(join(cwd, "plan"), { recursive: true });
  await until("there is no such file or folder");
  mkdirSync(join(cwd, "plan/goals"), { recursive: true });
  writeFileSync(join(cwd, "plan/plan.yaml"), head);
  await until("no errors");
  writeFileSync(join(cwd, "plan/goals/1.yaml"), "goals: [{id: g, statement: {en: G}, domains: [d]}]\n");
  await until("1 error");
  rmSync(join(cwd, "plan/goals/1.yaml"));
  await until("no errors");
  writeFileSync(join(cwd, "old.yaml"), "{");
  await until("old.yaml");
  expect(await end()).toBe(0);
});

test("goes on after a configuration that fails, and one that waits for ever", async () => {
  const cwd = folderWith({ "plan.json": textOf(soundPlan), "regional-plan.config.mjs": "throw new Error('no');" });
  const { until, end } = watchIn(cwd, "plan.json");
  await until("it could not be run: no");
  writeFileSync(join(cwd, "regional-plan.config.mjs"), "await new Promise(() => {});");
  await until("never comes");
  writeFileSync(join(cwd, "regional-plan.config.mjs"), "export default { preset: 'basic' };");
  await until("(basic)");
  expect(await end()).toBe(0);
});

test("is refused for what cannot be watched", async () => {
  const cwd = folderWith({});
  for (const name of ["-", "none.json"]) expect((await run(["validate", name, "--watch"], { cwd })).code).toBe(2);
});
