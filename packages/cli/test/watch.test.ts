import { spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { bin, folderWith, run } from "./run-command.ts";

test.each(["plan.json", "."])("prints again when %s changes, and ends well on Ctrl+C", async (input) => {
  const head = 'specVersion: "0.2"\nid: p\ntitle: {en: P}\nlanguages: [en]\n';
  const [file, broken, sound] =
    input === "." ? ["plan.yaml", `${head}issuers: [x]\n`, head] : ["plan.json", textOf(brokenPlan), textOf(soundPlan)];
  const cwd = folderWith({ [file]: broken });
  const child = spawn(process.execPath, [bin, "validate", input, "--watch", "--preset", "basic"], { cwd });
  let said = "";
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => said.includes(text) && resolve();
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      look();
    });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").prependListener("data", (text: string) => (said += text));
  await until("Waiting for changes");
  expect(said).toContain("1 error");
  said = "";
  // As editors do: a new file takes the old one's place.
  writeFileSync(join(cwd, ".new"), sound);
  renameSync(join(cwd, ".new"), join(cwd, file));
  await until("no errors");
  await until("Waiting for changes");
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
});

test("is refused for what cannot be watched", async () => {
  const cwd = folderWith({});
  for (const name of ["-", "none.json"]) expect((await run(["validate", name, "--watch"], { cwd })).code).toBe(2);
});
