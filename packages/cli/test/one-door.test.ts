import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { visibleJson, visibleLines, visibleText } from "@regional-plan/workbench";
import { describe, expect, test } from "vitest";
import { soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

/** What steers a terminal, a line, a reader's eye or a build server. */
const hostile =
  "\u001b[31m\u009b2J\u0007\r\n::error::x\n::stop-commands::y\u202Egnp\u2066\u200F\u061C\u2028##[error]z %0A##vso[task.complete]";

/** The same as a file may be called. */
const hostileName = hostile.replaceAll("\n", "").replaceAll("/", "");

const steers = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A line in which a build server sees a command, other than the annotations that the command is asked for. */
const commands = /^\s*::(?!(?:error|warning|notice) file=)|##(?:vso)?\[/mu;

const caseOf = (name: string) => readFileSync(new URL(`cases/escapes/${name}`, import.meta.url), "utf8");

const nastyPlan = {
  ...soundPlan,
  title: { en: hostile, zh: hostile },
  [hostile]: 1,
  issuers: [hostile],
  agencies: [{ id: "agency-1", name: { en: `::error::${hostile}`, zh: hostile } }],
  documents: [{ id: "document-1", title: { en: "D", zh: "D" }, path: hostileName, length: 3 }],
  measures: [
    { id: "measure-1", domain: "domain-9", title: { en: hostile, zh: hostile }, responsible: [{ agency: "agency-1", role: "lead" }] },
    { id: hostile, domain: hostile, due: hostile, [`${hostile}2`]: { [hostile]: hostile } },
  ],
};

const sound = { ...nastyPlan, [hostile]: undefined, issuers: undefined, measures: [{ ...nastyPlan.measures[0], domain: "domain-1" }] };

const configs = {
  "a.config.json": JSON.stringify({
    waivers: [{ rule: hostile, path: hostile, reason: hostile, author: hostile, expires: "2020-01-01" }],
    levels: { [`x/${hostile}`]: "off" },
  }),
  "b.config.json": JSON.stringify({ [hostile]: 1 }),
  "c.config.mjs": `throw new Error(${JSON.stringify(hostile)})`,
  "d.config.mjs": `export default { rules: [{ id: "own/rule", severity: "error", preset: "basic", message: { fr: ${JSON.stringify(hostile)} },
    why: { fr: "w" }, fix: { fr: ${JSON.stringify(hostile)} }, check: ({ plan, report }) => report(plan, "title", {}) }] }`,
};

const inputs = {
  "nasty.json": JSON.stringify(nastyPlan),
  "sound.json": JSON.stringify(sound),
  "key.json": caseOf("plan.json"),
  "title.json": caseOf("title.json"),
  "quoted.yaml": `specVersion: "0.2"\nid: p\n"a\\e[31m\\u202e": 1\ntitle: {en: "\\e[2J"}\nlanguages: [en]\nmeasures: [{id: m, "::error::": 1, domain: "\\x9b"}]\n`,
  "broken.yaml": "a: \u001b[31m\u0007\n- ::error::",
  [hostileName]: JSON.stringify(nastyPlan),
  [`${hostileName}.json`]: "{",
  [`folder/${hostileName}.yaml`]: "goals: [{id: 1}]\n",
  "folder/plan.yaml": 'specVersion: "0.2"\nid: p\ntitle: {en: P}\nlanguages: [en]\n',
};

const formats = ["text", "json", "sarif", "github", "junit", "html"];

describe("nothing that steers a terminal or a build server gets out", () => {
  const read = ["nasty.json", "sound.json", "key.json", "title.json", "quoted.yaml", "broken.yaml", "folder", `${hostileName}.json`];
  test.each([
    ...formats.map((format) => ["validate", ...read, "--format", format, "--preset", "strict"]),
    ["validate", ...read, "--lang", "zh", "--verbose", "--max-findings", "0"],
    ["validate", ...read, "--fix", "--dry-run"],
    ["validate", ...read, "--config", "a.config.json", "--as-of", "2026-11-23"],
    ["validate", ...read, "--config", "d.config.mjs", "--format", "sarif"],
    ["validate", ...read, "--config", "d.config.mjs"],
    ["validate", hostileName],
    ["validate", "none\u001b[31m"],
    ["validate", "sound.json", "--previous", hostileName],
    ["inspect", "sound.json"],
    ["inspect", "title.json", "--format", "json"],
    ["convert", "sound.json", "--to", "markdown", "-o", "out.md"],
    ["convert", "nasty.json", "--to", "json"],
  ])("%j %j %j %j", async (...args) => {
    const { stdout, stderr, code } = await run(args, { cwd: folderWith({ ...inputs, ...configs }) });
    expect([steers.exec(stdout + stderr), commands.exec(stdout + stderr)]).toEqual([null, null]);
    expect([0, 1, 2]).toContain(code);
  });

  test.each([
    [hostile],
    ["validate", hostile],
    ["validate", "sound.json", "--format", hostile],
    ["validate", "sound.json", "--preset", hostile],
    ["validate", "sound.json", `--${hostile}`],
    ["validate", "sound.json", "--config", hostileName],
    ["validate", "sound.json", "--config", "b.config.json"],
    ["validate", "sound.json", "--config", "c.config.mjs"],
    ["validate", "sound.json", "--as-of", hostile],
    ["validate", "sound.json", "--max-findings", hostile],
    ["convert", "sound.json", "--to", hostile],
    ["convert", "sound.json", "--from", hostile, "--to", "json"],
    ["convert", "sound.json", "--to", "json", "-o", `none/${hostileName}/\u001b`],
    ["rules", hostile],
    ["schema", hostile],
    ["init", hostileName],
    ["help", hostile],
    ["inspect", "a", hostile],
    ["--lang", hostile, "rules"],
  ])("what is typed: %j %j %j", async (...args) => {
    const cwd = folderWith({ ...inputs, ...configs });
    const { stdout, stderr } = await run(args, { cwd, env: { LC_ALL: "zh_CN.UTF-8" } });
    expect([steers.exec(stdout + stderr), commands.exec(stdout + stderr)]).toEqual([null, null]);
  });

  test("the changes that are shown", async () => {
    const cwd = folderWith({
      "p.yaml": 'specVersion: "0.2"\nid: p\ntitle: {en: "\u202e::error::"}\nlanguages: [en]\nperiod: 2021 # \u202e##[error]\n',
    });
    const { stdout } = await run(["validate", "p.yaml", "--fix", "--dry-run"], { cwd });
    expect(stdout).toContain("\\u{202e}");
    expect([steers.exec(stdout), commands.exec(stdout)]).toEqual([null, null]);
  });
});

test.each(formats)("a code that ends in what cannot be seen does not look like the right one: %s", async (format) => {
  const place = (id: string, sign: string) => ({
    id,
    kind: "city",
    name: { en: "Ningbo", zh: "宁波市" },
    identifiers: [{ scheme: "gb-t-2260", value: `330200${sign}` }],
  });
  const signs = [..."\u200b\ufeff\u00ad\u2060\ufe0f\u3164\u00a0\u202e", "\u{e0041}"];
  const plan = { ...soundPlan, places: signs.map((sign, at) => place(`place-${at + 1}`, sign)) };
  const cwd = folderWith({ "plan.json": JSON.stringify(plan) });
  const { stdout } = await run(["validate", "plan.json", "--format", format, "--max-findings", "0", "--lang", "zh"], { cwd });
  expect(signs.filter((sign) => stdout.includes(sign))).toEqual([]);
  for (const sign of signs)
    expect(stdout).toContain(`330200\\${format === "json" || format === "sarif" ? "\\" : ""}u{${sign.codePointAt(0)?.toString(16)}}`);
});

describe("what is written out", () => {
  test.each([
    ..."\u200b\ufeff\u00ad\u2060\ufe0f\u3164\u00a0\u202e\u200c\u200d\u2009\u202f\u034f\u115f\uffa0\u2800\u180e\u2064",
    "\u{e0041}",
    "\u{e0101}",
  ])("shows what cannot be seen: %j", (sign) => {
    const named = `\\u{${sign.codePointAt(0)?.toString(16)}}`;
    for (const text of [`330200${sign}`, `${sign}domain-1`, `a${sign}${sign}b`]) {
      expect(visibleText(text)).toBe(text.replaceAll(sign, named));
      expect(JSON.parse(visibleJson(text))).toBe(text);
    }
  });

  test.each([
    "👩‍❤️‍👨",
    "🏳️‍🌈",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "1️⃣",
    "👨🏽‍🚀",
    "می‌خواهم",
    "क्‍ष",
    "ශ්‍රී",
    "prêt\u00a0: «\u00a0oui\u00a0»",
    "10\u00a0%",
    "❤️",
    "宁波市（含慈溪）",
  ])("leaves alone what belongs together: %s", (text) => expect(visibleText(text)).toBe(text));

  test("keeps different texts different, and leaves Chinese, emoji and accents as they are", () => {
    const names = ["a", "a\u001b", "a\u009b", "a\u202e", "a\ufffd", "a\n", "a\t", "a\r", "a\ud800", "a\u200e"];
    expect(new Set(names.map(visibleText)).size).toBe(names.length);
    for (const text of ["中文（测试）“引号”", "👩‍👩‍👧", "e\u0301té", "a b\u3000d"]) expect(visibleText(text)).toBe(text);
    expect(visibleText("a\u001b[31m\nb")).toBe("a\\u{1b}[31m\\nb");
    expect(visibleLines("a\n\u001bb\tc\r\n")).toBe("a\n\\u{1b}b\tc\\r\n");
  });

  test.each(["\u001b\u009b\u202e\u2028\ud800x", "##[error]##vso[a]", "a\nb", "💡"])("is the same value in JSON: %j", (text) => {
    const json = visibleJson({ [text]: [text] });
    expect(JSON.parse(json)).toEqual({ [text]: [text] });
    expect([steers.exec(json), commands.exec(json)]).toEqual([null, null]);
  });

  test("takes no longer for each finding where the file is one long line", async () => {
    const measures = Array.from({ length: 3000 }, (_, index) => ({
      id: `m-${index}`,
      title: { en: `\u001b${index}` },
      domain: "\u001b".repeat(30),
    }));
    const cwd = folderWith({ "plan.json": JSON.stringify({ ...soundPlan, measures }) });
    const { code, stdout } = await run(["validate", "plan.json", "--max-findings", "0"], { cwd });
    expect([code, stdout.includes("m-2999")]).toEqual([1, true]);
  });
});

test("two folder entries that differ by an escape are told apart", async () => {
  const cwd = folderWith({ "plan/plan.yaml": inputs["folder/plan.yaml"] as string });
  mkdirSync(join(cwd, "plan/goals"));
  for (const name of ["a\u001b.yaml", "a\u001f.yaml"]) writeFileSync(join(cwd, "plan/goals", name), "goals: 1\n");
  const { stdout } = await run(["validate", "plan"], { cwd });
  expect([stdout.includes("a\\u{1b}.yaml"), stdout.includes("a\\u{1f}.yaml")]).toEqual([true, true]);
});

test("a converted plan is data: it is written as it is where no person reads it", async () => {
  const plan = { ...soundPlan, title: { en: "a\u202eb", zh: "c" } };
  const cwd = folderWith({ "plan.json": JSON.stringify(plan) });
  expect((await run(["convert", "plan.json", "--to", "json"], { cwd })).stdout).toBe(textOf(plan));
});
