import { execSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { bin, folderWith, run } from "./run-command.ts";

/** Takes the place of a function of the file system in the command's process. */
const fault = (name: string, body: string) => `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const real = fs.${name};
  let calls = 0;
  fs.${name} = (...args) => { ${body} };
  syncBuiltinESMExports();
`;

const kill = 'process.kill(process.pid, "SIGKILL"); for (;;);';
const raise = (code: string) => `throw Object.assign(new Error("${code}: raw, write"), { code: "${code}" });`;
const halfOf = 'if (typeof args[0] === "number") real(args[0], String(args[1]).slice(0, 40));';

/** Runs the command with a fault in its file system. */
async function runWith(faulty: string, args: readonly string[], files: Readonly<Record<string, string>>) {
  const cwd = folderWith({ "fault.mjs": faulty, ...files });
  const options = `${process.env.NODE_OPTIONS ?? ""} --import ${pathToFileURL(join(cwd, "fault.mjs")).href}`;
  return { cwd, ...(await run(args, { cwd, env: { NODE_OPTIONS: options } })) };
}

const head = 'specVersion: "0.2"\nid: my-city\ntitle: { zh: 计划 }\nlanguages: [zh]\n';
const folderFiles = {
  "p/plan.yaml": head,
  "p/domains.yaml": "domains: [{id: domain-6, title: {zh: 六}}]\n",
  "p/measures/1.yaml": "measures: [{id: measure-1, domain: domain-7}]\n",
  "p/measures/2.yaml": "measures: [{id: measure-2, domain: domian-6}]\n",
};

describe("the old file is whole, whatever happens while the new one is written", () => {
  const faults: [string, string][] = [
    ["killed before it writes", fault("writeFileSync", kill)],
    ["killed in the middle of it", fault("writeFileSync", halfOf + kill)],
    ["killed before it is on the disk", fault("fsyncSync", kill)],
    ["killed before it takes its place", fault("renameSync", kill)],
    ["a full disk", fault("writeFileSync", halfOf + raise("ENOSPC"))],
    ["a disk with a fault", fault("fsyncSync", raise("EIO"))],
    ["no right to put it there", fault("renameSync", raise("EPERM"))],
    ["no right to make a file", fault("openSync", `if (args[1] === "wx") { ${raise("EACCES")} } return real(...args);`)],
  ];
  test.each(faults)("%s", async (_, faulty) => {
    const text = textOf(brokenPlan);
    const { cwd, code, stderr } = await runWith(faulty, ["validate", "plan.json", "--fix"], { "plan.json": text });
    expect(readFileSync(join(cwd, "plan.json"), "utf8")).toBe(text);
    expect(code).not.toBe(0);
    if (faulty.includes("SIGKILL")) return;
    expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toMatch(/^regional-plan: plan\.json: it cannot be written: [a-z ]+\.\n$/u);
    expect(readdirSync(cwd).sort()).toEqual(["fault.mjs", "plan.json"]);
  });

  test("of several files all are written before the first takes its place", async () => {
    const faulty = fault("writeFileSync", `if (++calls === 2) { ${raise("ENOSPC")} } return real(...args);`);
    const { cwd, code } = await runWith(faulty, ["validate", "p", "--fix", "--preset", "basic", "--lang", "zh"], folderFiles);
    expect(code).toBe(2);
    for (const [path, text] of Object.entries(folderFiles)) expect(readFileSync(join(cwd, path), "utf8")).toBe(text);
    expect(readdirSync(join(cwd, "p/measures"))).toEqual(["1.yaml", "2.yaml"]);
  });

  test("convert and init go through the same door", async () => {
    const faulty = fault("writeFileSync", halfOf + raise("EROFS"));
    const args = ["convert", "plan.json", "--to", "yaml", "-o", "out.yaml", "--lang", "zh"];
    const files = { "plan.json": textOf(soundPlan), "out.yaml": "old\n" };
    const { cwd, code, stderr } = await runWith(faulty, args, files);
    expect([code, stderr]).toEqual([2, "regional-plan: out.yaml：无法写入，磁盘为只读。\n"]);
    expect(readFileSync(join(cwd, "out.yaml"), "utf8")).toBe("old\n");
    expect((await runWith(faulty, ["init", "new", "--lang", "zh"], {})).stderr).toContain("无法写入，磁盘为只读");
  });
});

describe("what a file is stays", () => {
  test("its mode", async () => {
    const cwd = folderWith({ "plan.json": textOf(brokenPlan) });
    chmodSync(join(cwd, "plan.json"), 0o640);
    expect((await run(["validate", "plan.json", "--fix", "--preset", "basic"], { cwd })).code).toBe(0);
    expect(statSync(join(cwd, "plan.json")).mode & 0o777).toBe(0o640);
  });

  test("a link, whose target is mended where it lies beside it", async () => {
    const cwd = folderWith({ "data/real.json": textOf(brokenPlan) });
    symlinkSync("data/real.json", join(cwd, "plan.json"));
    expect((await run(["validate", "plan.json", "--fix", "--preset", "basic"], { cwd })).code).toBe(0);
    expect(lstatSync(join(cwd, "plan.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "data/real.json"), "utf8")).toContain('"domain": "domain-1"');
  });

  test("what a link leads to outside: nothing is written, and that is said", async () => {
    const cwd = folderWith({ "other/real.json": textOf(brokenPlan), "p/x": "" });
    symlinkSync("../other/real.json", join(cwd, "p/plan.json"));
    const { code, stderr } = await run(["validate", "p/plan.json", "--fix", "--lang", "zh"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("未写入任何内容")]);
    expect(readFileSync(join(cwd, "other/real.json"), "utf8")).toBe(textOf(brokenPlan));
    mkdirSync(join(cwd, "out"));
    symlinkSync("../other", join(cwd, "out/measures.yaml"));
    expect((await run(["convert", "other/real.json", "--to", "folder", "-o", "out"], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, "out"))).toEqual(["measures.yaml"]);
  });

  test.runIf(existsSync("/dev/stdout"))("a terminal or pipe: it takes what it is given", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan) });
    const command = `"${process.execPath}" "${bin}" convert plan.json --to json -o /dev/stdout | cat`;
    expect(execSync(command, { cwd, encoding: "utf8" })).toBe(textOf(soundPlan));
  });

  test.runIf(existsSync("/dev/full"))("a full device is said to be full", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan) });
    const { code, stderr } = await run(["convert", "plan.json", "--to", "json", "-o", "/dev/full", "--lang", "zh"], { cwd });
    expect([code, stderr]).toEqual([2, "regional-plan: /dev/full：无法写入，磁盘空间不足。\n"]);
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  test("a folder or a name that is too long is told in words", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), "out/x": "" });
    const say = async (out: string) => (await run(["convert", "plan.json", "--to", "json", "-o", out], { cwd })).stderr;
    expect(await say("out")).toContain("it is a folder");
    expect(await say("x".repeat(300))).toContain("the name is too long");
    expect(await say("plan.json/x")).toMatch(/no folder|something of that name/u);
    writeFileSync(join(cwd, "plan.json"), textOf(brokenPlan));
    expect((await run(["validate", "nowhere.json"], { cwd })).stderr).toContain("there is no such file or folder");
  });
});
