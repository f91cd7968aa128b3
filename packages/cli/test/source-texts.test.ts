import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const plan = (path: string, more = "") => `specVersion: "0.2"
id: p
title: {zh: 计划}
languages: [zh]
documents:
  - {id: document-1, title: {zh: 计划}, path: "${path}"${more}}
goals:
  - {id: goal-1, statement: {zh: 走在前列}, source: [{quote: 走在前列}]}
`;

/** 走在前列。 with a line break, as editors save it. */
const gbk = Buffer.from("d7dfd4dac7b0c1d0a1a30a", "hex");
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("走在前列。\n", "utf16le")]);

const withText = (bytes: string | Uint8Array, path = "source.txt", more = "") => {
  const cwd = folderWith({ "p.yaml": plan(path, more) });
  writeFileSync(join(cwd, "source.txt"), bytes);
  return cwd;
};

describe("a source text in another encoding", () => {
  test.each([
    ["GB18030", gbk],
    ["UTF-16LE", utf16],
    ["UTF-16LE", utf16.subarray(2)],
    ["UTF-16BE", Buffer.from(utf16).swap16()],
    ["Big5", Buffer.from("a4deb6693130ae61a548a457b0aabaddc2e5c0f8bef7ba63", "hex")],
  ])("is an error that says so: %s", async (encoding, bytes) => {
    const { code, stdout, stderr } = await run(["validate", "p.yaml", "--lang", "zh"], { cwd: withText(bytes) });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain(`来源文件“source.txt”不是 UTF-8 编码，疑为 ${encoding} 编码`);
    expect(stdout).toMatch(/另存为 UTF-8 编码[\s\S]*错误 1 条/u);
  });

  test.each(["json", "sarif", "github", "junit", "html"])("is told in every output: %s", async (format) => {
    const { code, stdout } = await run(["validate", "p.yaml", "--format", format], { cwd: withText(gbk) });
    expect(code).toBe(1);
    expect(stdout).toContain("in GB18030: it was not read");
    expect(stdout).toMatch(/None of the source texts could be read/u);
  });

  test("is an error under every preset that asks for more than links, and its hash is still compared", async () => {
    const cwd = withText(gbk, "source.txt", `, sha256: "${"0".repeat(64)}"`);
    const { stdout } = await run(["validate", "p.yaml", "--preset", "strict", "--verbose"], { cwd });
    expect(stdout).toContain("provenance/document-changed");
    expect(stdout).toMatch(/Not checked: \d rules\. None of the source texts could be read\. \([^)]*provenance\/quote-mismatch/u);
  });

  test("is none in UTF-8, with a mark or without", async () => {
    for (const text of ["走在前列。\n", "\uFEFF走在前列。\n"])
      expect((await run(["validate", "p.yaml"], { cwd: withText(text) })).code).toBe(0);
  });
});

test.each([
  ["GB18030", gbk],
  ["UTF-16LE", utf16],
])("a plan in %s is told what it looks like", async (encoding, text) => {
  const cwd = folderWith({});
  writeFileSync(
    join(cwd, "p.yaml"),
    Buffer.concat([text, encoding === "GB18030" ? Buffer.from("id: p\n") : Buffer.from("id: p\n", "utf16le")]),
  );
  const { code, stdout } = await run(["validate", "p.yaml"], { cwd });
  expect([code, stdout]).toEqual([1, expect.stringContaining(`The file is not in UTF-8 but, as it seems, in ${encoding}.`)]);
});

describe("a source text that is not read", () => {
  test.each([
    ["none.txt", "was not found"],
    ["../../etc/hostname", "lies outside of the plan's folder"],
    [".", "lies outside of the plan's folder"],
    ["folder", "is there, but could not be read"],
    ["a\\e[31m.txt", "a\\u{1b}[31m.txt was not found"],
  ])("%s", async (path, words) => {
    const cwd = withText("走在前列。", path);
    mkdirSync(join(cwd, "folder"));
    const { stdout, stderr } = await run(["validate", "p.yaml"], { cwd });
    expect([stdout, stderr]).toEqual([expect.stringContaining(words), ""]);
  });

  test("may be passed over by a project that has none", async () => {
    const cwd = withText("", "none.txt");
    writeFileSync(join(cwd, "regional-plan.config.yaml"), "levels: {provenance/document-missing: 'off'}\n");
    expect((await run(["validate", "p.yaml"], { cwd })).stdout).toContain("no errors, no warnings");
  });

  test.runIf(process.getuid?.() === 0)("outside of a folder that lies in the root of the file system", async () => {
    const folder = `/regional-plan-test-${process.pid}`;
    mkdirSync(folder);
    try {
      for (const path of ["../etc/hostname", "../etc/passwd", "/../etc/passwd"]) {
        writeFileSync(join(folder, "plan.yaml"), plan(path));
        expect((await run(["validate", folder], { cwd: folderWith({}) })).stdout).toMatch(/lies outside|was not found/u);
      }
    } finally {
      const { rmSync } = await import("node:fs");
      rmSync(folder, { recursive: true });
    }
  });
});

test("links in a folder are passed over, and that is told where it counts", async () => {
  const cwd = folderWith({
    "plan/plan.yaml": 'specVersion: "0.2"\nid: p\ntitle: {en: P}\nlanguages: [en]\n',
    "elsewhere/goals.yaml": "goals: []\n",
  });
  symlinkSync("../elsewhere/goals.yaml", join(cwd, "plan/goals.yaml"));
  symlinkSync("../elsewhere", join(cwd, "plan/measures"));
  symlinkSync("../elsewhere/goals.yaml", join(cwd, "plan/notes.txt"));
  const { code, stdout } = await run(["validate", "plan", "--preset", "basic"], { cwd });
  expect([code, stdout.match(/plan\/\S+ +This is a link/gu)]).toEqual([
    0,
    ["plan/goals.yaml  This is a link", "plan/measures    This is a link"],
  ]);
  expect(stdout).toContain("2 warnings");
  expect((await run(["inspect", "plan"], { cwd })).stderr).toContain("plan/goals.yaml: This is a link");
});

describe("what is no file", () => {
  test("does not hang, and is told", async () => {
    const cwd = folderWith({
      "plan.json/plan.yaml": 'specVersion: "0.2"\nid: p\ntitle: {en: P}\nlanguages: [en]\n',
      empty: "",
      "e.json/x": "",
    });
    expect(await run(["validate", "/dev/zero"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("neither a file nor a folder"),
    });
    expect((await run(["validate", "plan.json", "--preset", "basic"], { cwd })).code).toBe(0);
    expect((await run(["validate", "e.json"], { cwd })).stderr).toBe("regional-plan: e.json: no plan was found in this folder.\n");
    expect((await run(["validate", "empty"], { cwd })).code).toBe(2);
  });
});
