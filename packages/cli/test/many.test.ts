import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { bin, folderWith, plainEnvironment, type Ran, run } from "./run-command.ts";

const require = createRequire(import.meta.url);
const ningbo = readFileSync(require.resolve("@regional-plan/ningbo/plan.json"), "utf8");
const named = (name: string) => ningbo.replaceAll('"ningbo"', `"${name}"`);

/** So many bytes that other threads are asked to help. */
const large = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`large-${index}.json`, named(`city-${index}`)]));

/** The text that they were made from. */
const source = { "source.txt": readFileSync(require.resolve("@regional-plan/ningbo/source.txt"), "utf8") };

/** A rule of a project's own, which finds something in every plan. */
const config = (body: string) => `import { isMainThread } from "node:worker_threads";
export default {
  rules: [
    {
      ...{ id: "own/rule", severity: "info", preset: "basic", basis: "house" },
      ...{ message: { en: "{word}" }, why: { en: "Why" }, fix: { en: "Fix" }, examples: { valid: [], invalid: [] } },
      check: ({ plan, report }) => { ${body} },
    },
  ],
};
`;

const tell = (word: string) => `report(plan, "id", { word: ${word} });`;

/** What a call says, on one thread and on three. */
async function onThreads(args: readonly string[], cwd: string, input = ""): Promise<[one: Ran, three: Ran]> {
  const one = await run([...args, "--threads", "1"], { cwd, input });
  return [one, await run([...args, "--threads", "3"], { cwd, input })];
}

it.each(["text", "json", "sarif"])("reports on many inputs are the same on one thread and on three: %s", async (format) => {
  const cwd = folderWith({
    ...source,
    ...large,
    "broken.json": textOf(brokenPlan),
    "cut.json": '{ "id": ',
    "shape.yaml": "id: 7\ntitel: no\n",
    "regional-plan.config.mjs": config(tell("plan.id")),
  });
  const names = ["broken.json", ...Object.keys(large), "cut.json", "shape.yaml"];
  const [one, three] = await onThreads(["validate", ...names, "--format", format], cwd);
  expect(one).toEqual(three);
  expect(one.code).toBe(1);
  expect(one.stdout).toContain("city-6");
});

it("many inputs go to other threads, few never do", async () => {
  const cwd = folderWith({
    ...large,
    "small.json": textOf(soundPlan),
    "regional-plan.config.mjs": config(tell("isMainThread ? 'thread-first' : 'thread-other'")),
  });
  const wordsOf = async (names: readonly string[]) =>
    new Set((await run(["validate", ...names, "--threads", "3"], { cwd })).stdout.match(/thread-\w+/gu));
  expect(await wordsOf([...Object.keys(large), "small.json"])).toContain("thread-other");
  expect(await wordsOf(Object.keys(large))).toEqual(new Set(["thread-first"]));
  expect(await wordsOf(Array.from({ length: 40 }, () => "small.json"))).toEqual(new Set(["thread-first"]));
});

it.each([
  ["throws", "if (plan.id === 'city-3') throw new Error('No!');"],
  ["ends its thread", "if (plan.id === 'city-3' && !isMainThread) process.exit(); report(plan, 'id', { word: plan.id });"],
])("a rule that %s in another thread comes to what it comes to in one", async (_, body) => {
  const cwd = folderWith({ ...large, "small.json": textOf(soundPlan), "regional-plan.config.mjs": config(body) });
  const [one, three] = await onThreads(["validate", ...Object.keys(large), "small.json"], cwd);
  expect({ code: three.code, stderr: three.stderr }).toEqual({ code: one.code, stderr: one.stderr });
  if (one.code !== 2) expect(three.stdout).toBe(one.stdout);
});

const line = (text: string) => `${JSON.stringify(JSON.parse(text))}\n`;

/** Plans on lines, large and small, with what is none in between. */
const lines = [
  ...[line(textOf(brokenPlan)), line(named("a")), '{"id":\n', "\n", line(named("b")), '{"id":7}\n'],
  ...Array.from({ length: 300 }, (_, index) => line(textOf({ ...soundPlan, id: `small-${index}` }))),
  ...[line(named("c")), line(named("d")), line(named("e")), "[]"],
];

it("a plan a line gets a report a line, the same that it gets in a file, on any number of threads", async () => {
  const cwd = folderWith({ ...source, "broken.json": lines[0] ?? "", "b.json": lines[4] ?? "" });
  const [one, three] = await onThreads(["validate", "--lines"], cwd, lines.join(""));
  expect(one).toEqual(three);
  expect(one).toMatchObject({ code: 1, stderr: "5 lines have errors.\n" });
  const reports = one.stdout.trimEnd().split("\n");
  expect(reports.length).toBe(lines.length);
  for (const [index, name] of [[0, "broken.json"] as const, [4, "b.json"] as const])
    expect(JSON.parse(reports[index] ?? "")).toEqual(JSON.parse((await run(["validate", name, "--format", "json"], { cwd })).stdout));
  const rules = (index: number) => (JSON.parse(reports[index] ?? "") as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
  expect([rules(2), rules(3), rules(lines.length - 1)]).toEqual([["json/syntax"], ["json/syntax"], ["structure/schema"]]);
});

it("plans on lines are converted and inspected line by line, and what is none is null", async () => {
  const cwd = folderWith({ "plans.jsonl": lines.join("") });
  const [one, three] = await onThreads(["convert", "plans.jsonl", "--lines", "--to", "json"], cwd);
  expect(one).toEqual(three);
  expect(one).toMatchObject({ code: 1, stderr: expect.stringContaining("4 lines could not be read as a plan") as string });
  const converted = one.stdout.trimEnd().split("\n");
  expect(converted.map((text) => JSON.parse(text) as unknown)).toEqual(
    lines.map((text, index) => ([2, 3, 5, lines.length - 1].includes(index) ? null : (JSON.parse(text) as unknown))),
  );
  const inspected = (await run(["inspect", "plans.jsonl", "--lines"], { cwd })).stdout.trimEnd().split("\n");
  expect(inspected.slice(1, 4).map((text) => (JSON.parse(text) as { plan: string } | null)?.plan)).toEqual(["a", undefined, undefined]);
  const papers = await run(["convert", "--lines", "--to", "markdown", "--languages", "zh"], { cwd, input: lines.slice(0, 1).join("") });
  expect(JSON.parse(papers.stdout)).toContain("# 我市行动计划\n");
});

it("a number in extensions keeps its spelling on its line", async () => {
  const input = `${JSON.stringify({ ...soundPlan, extensions: { "example.org": { a: "@" } } }).replace('"@"', "1.10")}\n`;
  expect((await run(["convert", "--lines", "--to", "json"], { cwd: folderWith({}), input })).stdout).toContain('{"a": 1.10}');
});

it.each([
  ["en", "Leave out --lines"],
  ["zh", "请去掉 --lines"],
])("an item a line is not a plan a line, and a plan a line not an item: %s", async (language, words) => {
  const cwd = folderWith({ "plans.jsonl": lines.slice(0, 2).join(""), "plan.json": ningbo });
  const items = (await run(["convert", "plan.json", "--to", "ndjson"], { cwd })).stdout;
  for (const input of [items, `\n${ningbo}`])
    expect(await run(["validate", "--lines", "--lang", language], { cwd, input })).toMatchObject({
      ...{ code: 2, stdout: "" },
      stderr: expect.stringContaining(words) as string,
    });
  expect((await run(["validate", "plans.jsonl", "--lang", language], { cwd })).stdout).toContain("--lines");
});

it.each([
  [["validate"], "the argument “input” is missing."],
  [["validate", "--lines", "--fix"], "--lines and --fix do not go together."],
  [["validate", "--lines", "--format", "html"], "--lines and --format do not go together."],
  [["convert", "--lines", "--to", "xlsx"], "cannot stand on a line."],
  [["convert", "--lines", "--to", "json", "-o", "a.json"], "--lines and --out do not go together."],
  [["inspect", "--lines", "."], "a folder has no lines."],
  [["inspect", "--lines", "none.jsonl"], "there is no such file or folder."],
])("%j is refused in one line", async (args, words) => {
  const { code, stdout, stderr } = await run(args, { cwd: folderWith({}) });
  expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
  expect(stderr).toContain(words);
});

it("ends with all its threads when nobody reads on, though there is no end of lines", async () => {
  const child = spawn(process.execPath, [bin, "validate", "--lines", "--threads", "3"], { env: plainEnvironment });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const text = lines.slice(6, 306).join("");
  const feed = () => {
    while (!child.stdin.destroyed && child.stdin.write(text));
  };
  child.stdin.on("error", () => {}).on("drain", feed);
  child.stdout.once("data", () => child.stdout.destroy());
  feed();
  expect(await ended).toBe(0);
});
