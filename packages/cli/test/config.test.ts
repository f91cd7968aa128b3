import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

const plan = { "plan.json": textOf(brokenPlan) };

const ownRule = `export default {
  preset: "basic",
  rules: [{
    id: "my-city/short-title", severity: "error", preset: "basic", basis: "house",
    message: { en: "The title is {length} characters long.", zh: "标题长达{length}字。" },
    why: { en: "The register cuts it.", zh: "登记系统会截断。" },
    fix: { en: "Shorten it.", zh: "请缩短。" },
    examples: { valid: [], invalid: [] },
    check: ({ plan, report }) => { report(plan, "title/zh", { length: plan.title.zh.length }); },
  }],
}`;

describe("a configuration", () => {
  test.each([
    ["regional-plan.config.json", '{ "levels": { "reference/unknown-id": "warning" } }'],
    ["regional-plan.config.yaml", "levels:\n  reference/*: warning # for now\n"],
    ["regional-plan.config.js", 'export default { levels: { "reference/unknown-id": { "/measures/**": "warning" } } };'],
    ["regional-plan.config.mjs", 'export default { levels: { "reference/unknown-id": "off" } };'],
    [
      "regional-plan.config.ts",
      'import type { ValidateConfig } from "@regional-plan/validate";\nenum Level { low = "warning" }\nexport default { levels: { "reference/unknown-id": Level.low } } satisfies ValidateConfig;\n',
    ],
  ])("is found in the working folder: %s", async (name, content) => {
    const cwd = folderWith({ ...plan, [name]: content });
    const { code, stdout } = await run(["validate", "plan.json"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Configuration: ${name}`)]);
    expect((await run(["validate", "plan.json", "--no-config"], { cwd })).code).toBe(1);
  });

  test("is found next to the input, but no program is run there unasked", async () => {
    const beside = folderWith({
      "plans/plan.json": textOf(brokenPlan),
      "plans/regional-plan.config.yaml": "levels: { reference/unknown-id: info }\n",
    });
    expect((await run(["validate", "plans/plan.json"], { cwd: beside })).code).toBe(0);

    const cwd = folderWith({
      "plans/plan.json": textOf(soundPlan),
      "plans/regional-plan.config.js": 'console.log("RUN"); export default {};',
    });
    const unasked = await run(["validate", "plans/plan.json"], { cwd });
    expect(unasked.stdout).not.toContain("RUN");
    expect(unasked.stderr).toContain("was not run. If you trust it, name it with --config.");
    expect((await run(["validate", "plans/plan.json", "--config", "plans/regional-plan.config.js"], { cwd })).stdout).toContain("RUN");
  });

  test("may bring rules of its own, which the report names", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), "regional-plan.config.ts": ownRule });
    const { code, stdout } = await run(["validate", "plan.json", "--lang", "zh"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("标题长达6字。");
    expect(stdout).toContain("配置文件：regional-plan.config.ts，其中自定义规则：my-city/short-title");
    const report = JSON.parse((await run(["validate", "plan.json", "--format", "json"], { cwd })).stdout);
    expect(report).toMatchObject({
      config: { file: "regional-plan.config.ts", rules: ["my-city/short-title"] },
      findings: [{ rule: "my-city/short-title" }],
    });
  });

  test("waives a finding with a reason, until a day", async () => {
    const waiver = {
      rule: "reference/unknown-id",
      path: "/measures/measure-1/domain",
      reason: "Comes in spring",
      author: "Li",
      expires: "2027-03-31",
    };
    const cwd = folderWith({ ...plan, "regional-plan.config.json": JSON.stringify({ preset: "basic", waivers: [waiver] }) });
    const early = await run(["validate", "plan.json", "--as-of", "2027-03-31"], { cwd });
    expect([early.code, early.stdout]).toEqual([0, expect.stringContaining("1 waived")]);
    const late = await run(["validate", "plan.json", "--as-of", "2027-04-01"], { cwd });
    expect([late.code, late.stdout]).toEqual([1, expect.stringContaining("config/expired-waiver")]);
  });

  test("gives way to what is typed", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), "regional-plan.config.json": '{ "preset": "basic" }' });
    expect((await run(["validate", "plan.json"], { cwd })).stdout).toContain("(basic)");
    expect((await run(["validate", "plan.json", "--preset", "strict"], { cwd })).stdout).toContain("(strict)");
  });

  test.each([
    [
      "regional-plan.config.yaml",
      "preset: basic\nlevel: {}\n",
      "regional-plan.config.yaml:2:8: level: “level” is not a field here; “levels” is.",
    ],
    [
      "regional-plan.config.json",
      '{ "preset": "strickt" }',
      "regional-plan.config.json:1:13: preset: “strickt” is not one of the codes allowed here",
    ],
    ["regional-plan.config.json", '{ "levels": { "reference/*": "warn" } }', "“warn” is not one of the codes"],
    ["regional-plan.config.json", '{ "waivers": [{ "rule": "a/b" }] }', "waivers › 0 › "],
    ["regional-plan.config.json", "{", "regional-plan.config.json:1:2: This is not valid JSON"],
    ["regional-plan.config.js", 'throw new Error("no\\nway");', "regional-plan.config.js: it could not be run: no"],
    ["regional-plan.config.js", "export default { rules: [{ id: 1 }] };", "rules › 0 › id"],
    ["regional-plan.config.js", "export const settings = {};", "regional-plan.config.js: "],
  ])("that is wrong ends the command in one line: %s %j", async (name, content, problem) => {
    const { code, stdout, stderr } = await run(["validate", "plan.json"], { cwd: folderWith({ ...plan, [name]: content }) });
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(problem);
  });

  const gbk = Buffer.from([0x23, 0x20, 0xc5, 0xe4, 0xd6, 0xc3, 0x0a, 0x70, 0x3a, 0x20, 0x31, 0x0a]);
  const utf16 = Buffer.from("\uFEFF# 配置\npreset: basic\n", "utf16le");

  test.each<[string, string | Buffer, string]>([
    ["yaml", "rules:\n  reference/unknown-id: off\n", "rules: “rules”是自定义规则的列表，规则的级别写在“levels”中。"],
    ["json", '{"rules": {"time/*": "off"}}', "“levels”"],
    ["json", '{"rules": ["reference/unknown-id"]}', "“levels”"],
    ["yaml", "reference/unknown-id: off\n", "规则的级别写在“levels”中"],
    ["mjs", "export default { rules: { 'time/*': 'off' } }", "“levels”"],
    ["json", '{"foo": 1}', "配置中没有名为“foo”的字段。可用的字段有：“preset”（预设）"],
    ["yaml", "备注: 1\n", "配置中没有名为“备注”的字段"],
    ["json", '{"waivers": {"rule": "a/b"}}', '请参照填写："waivers": [{"rule": '],
    ["yaml", "waivers:\n  - rule: a/b\n", "缺少字段“path”（规划内的路径，即 JSON Pointer）"],
    ["yaml", "waivers:\n  - { rule: a/b, pth: /id, reason: r, author: a, expires: '2027-01-01' }\n", "与之最接近的是“path”。"],
    ["yaml", "language: zh-CN\n", "是否应为“zh”？"],
    ["yaml", "preset:\n", "“preset”（预设）没有填写。"],
    ["yaml", "- preset: basic\n", "配置应为由字段组成的对象。"],
    ["json", "null", "配置应为由字段组成的对象。"],
    ["json", "", "JSON 格式有误：没有任何内容。"],
    ["yaml", gbk, "文件不是 UTF-8 编码，疑为 GB18030 编码。"],
    ["json", gbk, "文件不是 UTF-8 编码，疑为 GB18030 编码。"],
    ["yaml", utf16, "文件不是 UTF-8 编码，疑为 UTF-16LE 编码。"],
    ["yaml", "preset: basic\n\0", "空字符 NUL（U+0000）"],
    ["json", '{"preset": "ba\0sic"}', "空字符 NUL（U+0000）"],
    ["yaml", "# \0\npreset: basic\n", "空字符 NUL（U+0000）"],
    ["mjs", "export default { get language() { throw 1 } }", "运行出错：1"],
    ["mjs", 'export default new Proxy({}, { ownKeys() { throw "x" } })', "运行出错：x"],
    ["mjs", 'export default new Proxy({}, { getPrototypeOf() { throw new Error("no") } })', "运行出错：no"],
    ["mjs", 'export default { waivers: [{ get rule() { throw new Error("no") } }] }', "运行出错：no"],
    ["ts", 'export default { get rules(): never { throw new RangeError("r") } }', "运行出错：r"],
    ["yaml", "language: en\nlanguage: zh\n", "同一处的“language”写了两次"],
    ["json", '{"language": "en", "language": "en"}', "写了两次"],
    ["yaml", "preset: basic\npreset: strict\nlanguage: en\n", "写了两次"],
  ])("is told what is right in a configuration, in the reader's language: .%s %j", async (extension, content, problem) => {
    const cwd = folderWith(plan);
    const name = `regional-plan.config.${extension}`;
    writeFileSync(join(cwd, name), content);
    const { code, stdout, stderr } = await run(["validate", "plan.json"], { cwd, env: { LC_ALL: "zh_CN.UTF-8" } });
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(`regional-plan: ${name}`);
    expect(stderr).toContain(problem);
    for (const advice of ["备注（note）", "短横线", "文件路径", "‘", "undefined"]) expect(stderr).not.toContain(advice);
  });

  test.each(["", "\n\n", "# 暂无\n", "---\n", "# a\n# b\n---\n...\n"])("in YAML that says nothing sets nothing: %j", async (content) => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), "regional-plan.config.yaml": content });
    expect(await run(["validate", "plan.json"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(
    ["YAML", "Yaml", "JSON", "yml"].map((extension) => [`regional-plan.config.${extension}`]).concat([["Regional-Plan.config.yaml"]]),
  )("is not passed over for the letters of its name: %s", async (name) => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), [name]: "preset: nonsense\n" });
    const { code, stderr } = await run(["validate", "plan.json"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(name)]);
    if (name !== name.toLowerCase()) expect(stderr).toContain(`name it ${name.toLowerCase()}`);
  });

  test.skipIf(process.platform === "win32").each(["yaml", "yml", "json", "mjs", "ts"])(
    "that is a link to nowhere, or a folder, is told: .%s",
    async (extension) => {
      const name = `regional-plan.config.${extension}`;
      const cwd = folderWith({ "plan.json": textOf(soundPlan) });
      symlinkSync("nowhere", join(cwd, name));
      expect(await run(["validate", "plan.json"], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining(name) });
      rmSync(join(cwd, name));
      mkdirSync(join(cwd, name));
      expect(await run(["validate", "plan.json"], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining("is not a file") });
    },
  );

  test.skipIf(process.platform === "win32").each(["yaml", "json", "mjs"])("that is a pipe is not waited for: .%s", async (extension) => {
    const name = `regional-plan.config.${extension}`;
    const cwd = folderWith({ "plan.json": textOf(soundPlan) });
    execFileSync("mkfifo", [join(cwd, name)]);
    expect(await run(["validate", "plan.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${name}: it is not a file`),
    });
    expect(await run(["rules"], { cwd })).toMatchObject({ code: 0 });
  });

  test.each([
    ["zh-CN", "zh"],
    ["ZH", "zh"],
    ["cn", "zh"],
    ["zh_Hans", "zh"],
    ["中文", "zh"],
    ["Chinese", "zh"],
    ["EN", "en"],
    ["en-GB", "en"],
  ])("language on the command line is asked back: %s", async (word, meant) => {
    const { code, stderr } = await run(["rules", "--lang", word], { cwd: folderWith({}) });
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Did you mean “${meant}”?`)]);
  });

  test.each(["fr", "x", "zhuang", "ende", "cnx"])("language that is none of the two is not guessed: %s", async (word) => {
    expect((await run(["rules", "--lang", word], { cwd: folderWith({}) })).stderr).not.toContain("Did you mean");
  });

  test("must be there where it is named, and be one", async () => {
    const cwd = folderWith({ ...plan, "regional-plan.config.json": "{}", "regional-plan.config.yaml": "preset: basic\n" });
    expect(await run(["validate", "plan.json", "--config", "none.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: "regional-plan: none.json: there is no such configuration.\n",
    });
    expect(await run(["validate", "plan.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there are two configurations"),
    });
  });

  test.each([
    ["regional-plan.config.mjs", "await new Promise(() => {}); export default {};", "it waits for something that never comes"],
    ["regional-plan.config.ts", "export default new Promise(() => {});", "it waits for something that never comes"],
    ["regional-plan.config.mjs", "process.exit(0);", "ended before its work was done"],
    ["regional-plan.config.ts", "process.exit(1);", "ended before its work was done"],
    ["regional-plan.config.mjs", "throw undefined;", "it could not be run: undefined"],
    ["regional-plan.config.mjs", "throw Object.create(null);", "it could not be run: object"],
    ["regional-plan.config.js", "export const a = 1;", "it exports nothing as its default"],
  ])("that never comes to an end of its own, or to nothing, ends the command with 2: %s %s", async (name, content, problem) => {
    const { code, stdout, stderr } = await run(["validate", "plan.json"], { cwd: folderWith({ ...plan, [name]: content }) });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(problem)]);
  });

  test("may be promised, and may speak one language alone", async () => {
    const rule = `{ id: "ma-ville/titre", severity: "warning", preset: "basic", basis: "house", message: { fr: "Le titre est {quoi}." },
      why: { fr: "Le registre." }, fix: { fr: "Raccourcissez." }, check: ({ plan, report }) => report(plan, "title", { quoi: "long" }) }`;
    const config = `export default Promise.resolve({ preset: "basic", rules: [${rule}] });`;
    const cwd = folderWith({ "plan.json": textOf(soundPlan), "regional-plan.config.mjs": config });
    for (const lang of ["en", "zh"])
      expect((await run(["validate", "plan.json", "--lang", lang], { cwd })).stdout).toContain("Le titre est long.");
    expect((await run(["validate", "plan.json", "--format", "sarif"], { cwd })).stdout).toContain('"text": "Le titre est …."');
  });

  test("that names a rule which is not there is itself a finding", async () => {
    const cwd = folderWith({
      "plan.json": textOf(soundPlan),
      "regional-plan.config.json": '{ "levels": { "reference/unknown-ids": "off" } }',
    });
    expect((await run(["validate", "plan.json"], { cwd })).stdout).toContain("config/unknown-rule");
  });
});
