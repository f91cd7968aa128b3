import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plan as ningbo } from "@regional-plan/ningbo";
import { describe, expect, test } from "vitest";
import { bin, folderWith, plainEnvironment, run } from "./run-command.ts";

const line = (plan: object) => `${JSON.stringify(plan)}\n`;
const small = {
  specVersion: "0.3",
  id: "small",
  title: { zh: "=1+1" },
  languages: ["zh"],
  measures: [{ id: "measure-1", title: { zh: "a,b" } }],
};

describe("corpus", () => {
  test("a line that is no plan is told, and the others are added; all come back", async () => {
    const cwd = folderWith({ "plans.jsonl": `${line(ningbo)}{"specVersion":\n${line(small)}` });
    const built = await run(["corpus", "build", "--lines", "plans.jsonl", "-o", "c"], { cwd });
    expect([built.code, built.stdout]).toEqual([1, "c: 2 plans; 2 added, 0 replaced, 0 unchanged.\n"]);
    expect(built.stderr).toContain("plans.jsonl:2: it could not be read as a plan");

    const plans = await run(["corpus", "plans", "c", "small"], { cwd });
    expect(JSON.parse(plans.stdout)).toEqual(small);

    const query = ["corpus", "query", "c", "SELECT title_zh, issued, 1 AS one FROM plans WHERE plan = 'small'"];
    expect((await run([...query, "--format", "csv"], { cwd })).stdout).toBe("title_zh,issued,one\n'=1+1,,1\n");
    expect(JSON.parse((await run([...query, "--format", "json"], { cwd })).stdout)).toEqual([{ title_zh: "=1+1", issued: null, one: 1 }]);
  });

  test("a build that is killed leaves the corpus as it was, and the next one clears up", async () => {
    const cwd = folderWith({ "small.json": line(small) });
    await run(["corpus", "build", "small.json", "-o", "c"], { cwd });
    const before = readFileSync(join(cwd, "c/corpus.json"), "utf8");

    const child = spawn(process.execPath, [bin, "corpus", "build", "--lines", "-o", "c"], { cwd, env: plainEnvironment });
    child.stdin.on("error", () => {}).write(line(ningbo));
    while (!readdirSync(join(cwd, "c")).some((name) => name.startsWith(".build-"))) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => child.on("close", resolve) && child.kill("SIGKILL"));
    expect(readFileSync(join(cwd, "c/corpus.json"), "utf8")).toBe(before);

    const again = await run(["corpus", "build", "small.json", "-o", "c"], { cwd });
    expect(again.stdout).toBe("c: 1 plan; 0 added, 0 replaced, 1 unchanged.\n");
    expect(readdirSync(join(cwd, "c")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("what cannot be asked is said in a line", async () => {
    const cwd = folderWith({ "small.json": line(small) });
    const none = await run(["corpus", "ask", "c", "leads"], { cwd });
    expect([none.code, none.stderr]).toEqual([
      2,
      "regional-plan: c: there is no corpus; “regional-plan corpus build <plans> -o c” makes one.\n",
    ]);
    const unknown = await run(["corpus", "ask", "c", "who"], { cwd });
    expect([unknown.code, unknown.stderr]).toMatchObject([2, expect.stringMatching(/There is no question “who”; there are alignment, /u)]);
  });
});
