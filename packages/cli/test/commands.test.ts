import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { bin, folderWith, run } from "./run-command.ts";

const require = createRequire(import.meta.url);
const ningbo = readFileSync(require.resolve("@regional-plan/ningbo/plan.json"), "utf8");

describe("validate", () => {
  test("finds the reference plan sound and prints counts", async () => {
    const { code, stdout } = await run(["validate", "ningbo"], { cwd: folderWith({}) });
    expect(stdout).toMatch(/ningbo: \d{3,} items checked \(recommended\): no errors/u);
    expect(code).toBe(0);
  });

  test("loads for a sound JSON plan one file, without zod, YAML, the examples of rules and the words for broken JSON", () => {
    const dist = new URL("../dist/", import.meta.url);
    const files = readdirSync(dist).filter((file) => /\.c?js$/u.test(file));
    const filesWith = (words: string) => files.filter((file) => readFileSync(new URL(file, dist), "utf8").includes(words));
    expect(filesWith("reference/unknown-id")).toContain("main.cjs");
    for (const words of ["ZodError", "YAMLParseError", "invalid:[{"]) {
      expect(filesWith(words)).toEqual([expect.stringMatching(/^chunk-/u)]);
    }
    // Nor is what explains broken JSON in it, and what reads JSON is in no file beside it.
    expect(filesWith("curly or full-width quotation mark")).toEqual([expect.stringMatching(/^convert-explain-syntax/u)]);
    expect(files.filter((file) => file.startsWith("convert-json-reader"))).toEqual([]);
  });

  test("names rule, file, line, column and the nearest id of a broken link in a copy", async () => {
    const copy = ningbo.replace('"domain": "domain-6"', '"domain": "domain-66"');
    const line = copy.slice(0, copy.indexOf('"domain-66"')).split("\n").length;
    const { code, stdout } = await run(["validate", "copy.json"], { cwd: folderWith({ "copy.json": copy }) });
    expect(code).toBe(1);
    expect(stdout).toContain("reference/unknown-id");
    expect(stdout).toContain(`copy.json:${line}:17  No item has the id “domain-66”.`);
    expect(stdout).toContain("Did you mean “domain-6”?");
  });

  test("ends with 2 and one line where there is no such file, in the language asked for", async () => {
    const cwd = folderWith({});
    expect(await run(["validate", "none.yaml"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "regional-plan: none.yaml: there is no such file or folder.\n",
    });
    expect((await run(["validate", "none.yaml", "--lang", "zh"], { cwd })).stderr).toBe("regional-plan: none.yaml：文件或文件夹不存在。\n");
  });

  test("reads standard input and several inputs, and the worst decides", async () => {
    const cwd = folderWith({ "sound.json": textOf(soundPlan), "broken.json": textOf(brokenPlan) });
    const { code, stdout } = await run(["validate", "-"], { cwd, input: textOf(brokenPlan) });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/stdin:\d+:17 {2}No item has the id “domain-7”/u)]);
    expect((await run(["validate", "sound.json"], { cwd })).code).toBe(0);
    expect((await run(["validate", "sound.json", "broken.json"], { cwd })).code).toBe(1);
  });

  test("prints at most so many findings and counts them all", async () => {
    const measures = Array.from({ length: 70 }, (_, index) => ({ id: `measure-${index}`, domain: `nowhere-${index}` }));
    const cwd = folderWith({ "plan.json": textOf({ ...soundPlan, measures }) });
    const { stdout } = await run(["validate", "plan.json", "--max-findings", "3", "--preset", "basic"], { cwd });
    expect(stdout.match(/plan\.json:\d+:\d+/gu)).toHaveLength(3);
    expect(stdout).toContain("… and 67 more (--max-findings 0 prints all).");
    expect(stdout).toContain("70 errors");
    const all = await run(["validate", "plan.json", "--max-findings", "0", "--preset", "basic"], { cwd });
    expect(all.stdout.match(/plan\.json:\d+:\d+/gu)).toHaveLength(70);
  });

  test("points with a caret below a line in Chinese", async () => {
    const cwd = folderWith({
      "plan.yaml":
        'specVersion: "0.2"\nid: p\ntitle: {zh: 计划}\nlanguages: [zh]\ngoals: [{statement: {zh: 走在前列}, id: goal-1, domains: [d9]}]\n',
    });
    const { stdout } = await run(["validate", "plan.yaml", "--lang", "zh", "--preset", "basic"], { cwd });
    const [line = "", caret = ""] = stdout.split("\n").slice(2, 4);
    expect(line).toBe("    5 | goals: [{statement: {zh: 走在前列}, id: goal-1, domains: [d9]}]");
    // The four characters before it take eight columns.
    expect(caret.indexOf("^")).toBe(line.indexOf("d9") + 4);
    expect(stdout).toContain("处理：");
  });

  test("neither runs what a plan says nor lets it steer the terminal", async () => {
    const cwd = folderWith({ "plan.json": textOf({ ...soundPlan, issuers: ["\u001b[2J"] }) });
    expect((await run(["validate", "plan.json"], { cwd })).stdout).not.toContain("\u001b");
  });

  test("looks at the plan as of a day", async () => {
    const cwd = folderWith({ "sound.json": textOf(soundPlan) });
    const { stdout } = await run(["validate", "sound.json", "--as-of", "2026-11-23", "--format", "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2026-11-23" });
    expect(JSON.parse((await run(["validate", "sound.json", "--as-of", "today", "--format", "json"], { cwd })).stdout)).toMatchObject({
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    });
    expect(await run(["validate", "sound.json", "--as-of", "2026-02-30"], { cwd })).toMatchObject({ code: 2, stdout: "" });
  });

  test("compares with the previous version", async () => {
    const cwd = folderWith({ "new.json": textOf(soundPlan), "old.json": textOf(soundPlan), "rubbish.json": "{" });
    expect((await run(["validate", "new.json", "--previous", "old.json"], { cwd })).code).toBe(0);
    expect(await run(["validate", "new.json", "--previous", "rubbish.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("rubbish.json: "),
    });
  });

  test("refuses rubbish with a report or in one line, never with a stack trace", async () => {
    const deep = "[".repeat(100_000);
    const cwd = folderWith({
      "a.json": "{",
      "b.json": deep,
      "c.yaml": deep,
      "d.json": '{"__proto__":{"a":1}}',
      "e.bin": "\u0000\u0001",
      "f.yaml": "a: &a [1]\nb: *a\n",
    });
    for (const name of readdirSync(cwd)) {
      const { code, stdout, stderr } = await run(["validate", name], { cwd });
      expect([name, code === 1 || code === 2, /\n\s+at /u.test(stdout + stderr)]).toEqual([name, true, false]);
    }
  });

  test("lets a reader stop reading", async () => {
    const measures = Array.from({ length: 5000 }, (_, index) => ({ id: `measure-${index}`, domain: "nowhere" }));
    const cwd = folderWith({ "plan.json": textOf({ ...soundPlan, measures }) });
    const child = spawn(process.execPath, [bin, "validate", "plan.json", "--format", "json"], { cwd });
    let said = "";
    child.stderr.on("data", (text) => (said += text));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.on("close", resolve));
    expect(said).toBe("");
  });
});

describe("convert", () => {
  test("prints the canonical plan", async () => {
    expect(await run(["convert", "ningbo", "--to", "json", "-o", "-"], { cwd: folderWith({}) })).toEqual({
      code: 0,
      stdout: ningbo,
      stderr: "",
    });
  });

  test("brings the same bytes back from a folder, NDJSON and YAML", async () => {
    const cwd = folderWith({});
    for (const [to, out] of [
      ["folder", "plan"],
      ["ndjson", "plan.ndjson"],
      ["yaml", "plan.yaml"],
    ] as const) {
      expect((await run(["convert", "ningbo", "--to", to, "-o", out], { cwd })).code).toBe(0);
      expect((await run(["convert", out, "--to", "json", "-o", "back.json"], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, "back.json"), "utf8") === ningbo).toBe(true);
    }
  });

  test("writes losses where it is told to", async () => {
    const cwd = folderWith({});
    const { code, stderr } = await run(["convert", "ningbo", "--to", "markdown", "-o", "a/plan.md", "--losses", "losses.json"], { cwd });
    expect([code, /fields found no place/u.test(stderr)]).toEqual([0, true]);
    expect(JSON.parse(readFileSync(join(cwd, "losses.json"), "utf8"))[0]).toHaveProperty("path");
  });

  test("does not mix a folder with what lies there", async () => {
    const cwd = folderWith({ "out/goals/old.yaml": "goals: []\n" });
    expect(await run(["convert", "ningbo", "--to", "folder", "-o", "out"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("old.yaml"),
    });
    expect(readdirSync(join(cwd, "out"))).toEqual(["goals"]);
  });

  test.each([
    [["convert", "ningbo", "--to", "nothing"], "There is no format “nothing” to write"],
    [["convert", "ningbo", "--to", "folder"], "This format is a folder"],
    [["convert", "broken.json", "--to", "yaml"], "“regional-plan validate broken.json” says why"],
    [["convert", "ningbo"], "the option “--to <format>” is missing."],
  ])("%j ends with 2", async (args, problem) => {
    const cwd = folderWith({ "broken.json": '{"specVersion":"0.2"}' });
    expect(await run(args, { cwd })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        new RegExp(`^regional-plan: [^\\n]*${problem.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}[^\\n]*\\n$`, "u"),
      ),
    });
  });
});

describe("init", () => {
  test.each(["en", "zh"])("starts a plan in %s in which nothing is wrong", async (language) => {
    const cwd = folderWith({});
    expect((await run(["init", "my-city", "--lang", language], { cwd })).code).toBe(0);
    const { code, stdout } = await run(["validate", "my-city"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining("no errors, no warnings")]);
    const head = readFileSync(join(cwd, "my-city/goals.yaml"), "utf8").split("\n")[0];
    expect(head).toBe("# yaml-language-server: $schema=schema/goals.json");
    expect(JSON.parse(readFileSync(join(cwd, "my-city/schema/goals.json"), "utf8"))).toHaveProperty("properties.goals");
    expect(readFileSync(join(cwd, "my-city/.github/workflows/check-plan.yml"), "utf8")).toContain("regional-plan");
    expect((await run(["validate", "."], { cwd: join(cwd, "my-city") })).code).toBe(0);
  });

  test("leaves a folder alone that is not empty", async () => {
    const cwd = folderWith({ "full/a.txt": "" });
    expect(await run(["init", "full"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "regional-plan: full: the folder is not empty; nothing was written.\n",
    });
    expect((await run(["init", "full/a.txt"], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, "full"))).toEqual(["a.txt"]);
  });
});

describe("options of a format", () => {
  const convert = (...args: string[]) =>
    run(["convert", "plan.json", "--to", ...args], { cwd: folderWith({ "plan.json": textOf(soundPlan) }) });

  test("are given by name", async () => {
    const english = await convert("markdown", "--option", "languages=en");
    expect(english.stdout).toContain("# My city's action plan\n");
    expect((await convert("markdown", "--languages", "en")).stdout).toBe(english.stdout);
    expect((await convert("markdown", "--option", "languages=zh,en")).stdout).toContain("# 我市行动计划 / My city's action plan\n");
  });

  test.each([
    [["markdown", "--option", "part=2"], "--option part: there is no such option; markdown has languages; json has none."],
    [["json", "--languages", "zh"], "--option languages: there is no such option; json has none."],
    [["markdown", "--option", "languages=zh,"], "--option languages: “zh,” is no value for it; there are: texts, parted by commas."],
    [["markdown", "--option", "languages"], "--option languages: “” is no value for it; there are: texts, parted by commas."],
  ])("that are wrong are told with what is allowed: %j", async (args, told) => {
    expect(await convert(...args)).toEqual({ code: 2, stdout: "", stderr: `regional-plan: ${told}\n` });
  });

  test("stand in the list of formats and in the help", async () => {
    const cwd = folderWith({});
    expect((await run(["formats"], { cwd })).stdout).toMatch(/^markdown +languages +texts/mu);
    expect((await run(["convert", "--help", "--lang", "zh"], { cwd })).stdout).toMatch(/^ {2}markdown +languages +文本.+写出哪些语言/mu);
    expect(JSON.parse((await run(["formats", "--format", "json"], { cwd })).stdout)).toContainEqual(
      expect.objectContaining({ id: "markdown", options: { languages: expect.objectContaining({ kind: "texts" }) } }),
    );
  });
});

describe("the catalogues", () => {
  test("are printed for people and for programs", async () => {
    const cwd = folderWith({});
    const rules = JSON.parse((await run(["rules", "--format", "json"], { cwd })).stdout) as { id: string }[];
    expect(rules.map(({ id }) => id)).toContain("reference/unknown-id");
    expect((await run(["rules", "reference/unknown-id", "--lang", "zh"], { cwd })).stdout).toContain("规划中没有编号为");
    expect(JSON.parse((await run(["formats", "--format", "json"], { cwd })).stdout)).toContainEqual(
      expect.objectContaining({ id: "folder", reads: true }),
    );
    expect(JSON.parse((await run(["schema"], { cwd })).stdout)).toHaveProperty("$defs.Measure");
    expect(JSON.parse((await run(["schema", "validation-report"], { cwd })).stdout)).toHaveProperty("$defs.DescribedReport");
    expect(JSON.parse((await run(["inspect", "ningbo", "--format", "json"], { cwd })).stdout)).toMatchObject({
      counts: { domain: 6, measure: 30, project: 145 },
      projects: { own: 121, joined: 10, cited: 14 },
    });
  });

  test("inspect counts a plan's own projects apart from those that it joins or cites", async () => {
    const project = (id: string, relation?: "own" | "joined" | "cited") => ({ id, name: { zh: id }, ...(relation && { relation }) });
    const some = [project("bridge"), project("tunnel", "own"), project("expo", "joined"), project("harbour", "cited")];
    const cwd = folderWith({
      "mixed.json": textOf({ ...soundPlan, projects: some }),
      "own.json": textOf({ ...soundPlan, projects: some.slice(0, 2) }),
    });
    expect((await run(["inspect", "mixed.json"], { cwd })).stdout).toMatch(/projects +4\n +Own +2\n +Joined +1\n +Cited +1\n/u);
    expect((await run(["inspect", "mixed.json", "--lang", "zh"], { cwd })).stdout).toMatch(/本规划项目 +2\n +参与项目 +1\n +仅提及 +1\n/u);
    expect((await run(["inspect", "own.json"], { cwd })).stdout).not.toContain("Own");
  });

  test("name the nearest where there is none", async () => {
    const cwd = folderWith({});
    expect(await run(["rules", "reference/unknown-ids"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("“reference/unknown-id”"),
    });
    expect(await run(["schema", "gaol"], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining("“goal”") });
  });
});

describe("what is typed wrong", () => {
  test.each([
    [["valdate"], "there is no command “valdate”. Did you mean “validate”?", "没有“valdate”命令。是否应为“validate”？"],
    [
      ["validate", "x", "--formt"],
      "there is no option “--formt” here. Did you mean “--format”?",
      "此处没有“--formt”选项。是否应为“--format”？",
    ],
    [["validate"], "the argument “input” is missing.", "缺少参数“input”。"],
    [["validate", "x", "--preset"], "the option “--preset <preset>” wants a value.", "选项“--preset <preset>”缺少取值。"],
    [
      ["validate", "x", "--max-findings", "-1"],
      "“-1” is no value for the option “--max-findings <number>”; there are: 0, 1, 2 ….",
      "选项“--max-findings <number>”不接受“-1”，可用的取值有：0、1、2 …。",
    ],
    [["inspect", "a", "b"], "there are too many arguments for “inspect”.", "“inspect”命令的参数过多。"],
  ])("%j is told in one line of either language", async (args, english, chinese) => {
    const cwd = folderWith({});
    expect(await run(args, { cwd })).toEqual({ code: 2, stdout: "", stderr: `regional-plan: ${english}\n` });
    expect((await run(["--lang=zh", ...args], { cwd })).stderr).toBe(`regional-plan: ${chinese}\n`);
  });

  test("help comes in either language, and with nothing typed at all", async () => {
    const cwd = folderWith({});
    expect(await run(["--help"], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage: regional-plan") });
    expect((await run(["validate", "--help", "--lang", "zh"], { cwd })).stdout).toContain("选项：");
    expect(await run([], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect((await run(["--version"], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

test("a folder's configuration, hidden files and installed packages are no part of a plan", async () => {
  const cwd = folderWith({
    "plan/plan.yaml": 'specVersion: "0.2"\nid: p\ntitle: {en: P}\nlanguages: [en]\n',
    "plan/regional-plan.config.yaml": "preset: basic\n",
    "plan/node_modules/x/goals.yaml": "1\n",
    "plan/.x/goals.yaml": "1\n",
  });
  mkdirSync(join(cwd, "plan/sub"));
  writeFileSync(join(cwd, "plan/notes.txt"), "");
  const { code, stdout } = await run(["validate", "plan"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("(basic): no errors, no warnings, no notes.")]);
});
