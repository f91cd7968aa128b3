import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const cases = fileURLToPath(new URL("./cases/", import.meta.url));

interface Found {
  rule: string;
  path: string;
  severity: string;
  location?: { line?: number };
}

async function findingsIn(name: string, input?: string): Promise<Found[]> {
  const { stdout } = await run(["validate", name, "--format", "json", "--no-config"], {
    cwd: cases,
    ...(input !== undefined && { input }),
  });
  const report = JSON.parse(stdout) as { findings: Found[] } | { inputs: { findings: Found[] }[] } | { findings: Found[] }[];
  return "findings" in report ? report.findings : (Array.isArray(report) ? report : report.inputs).flatMap(({ findings }) => findings);
}

describe("a key that stands twice", () => {
  test.each([
    ["duplicate-keys/dup.json", [4, 5]],
    ["duplicate-keys/dup.yaml", [7]],
  ])("in %s is found, and nothing is written over it", async (file, lines) => {
    const found = await findingsIn(file);
    const repeated = found.filter(({ rule }) => rule === "content/duplicate-key");
    expect(repeated.map(({ location }) => location?.line)).toEqual(lines);
    const cwd = folderWith({});
    const copy = join(cwd, file.slice(file.indexOf("/") + 1));
    copyFileSync(join(cases, file), copy);
    const { code } = await run(["validate", copy, "--fix", "--no-config"], { cwd });
    expect(code).toBe(1);
    expect(readFileSync(copy, "utf8")).toBe(readFileSync(join(cases, file), "utf8"));
    expect((await run(["convert", copy, "--to", "json"], { cwd })).code).toBe(2);
  });
});

test("two plans in one file are told, and none is converted", async () => {
  const joined = readFileSync(join(cases, "joined-ndjson/a.ndjson"), "utf8") + readFileSync(join(cases, "joined-ndjson/b.ndjson"), "utf8");
  const found = await findingsIn("-", joined);
  expect(found.filter(({ rule }) => rule === "ndjson/line").map(({ location }) => location?.line)).toEqual([4]);
  const { code, stdout } = await run(["convert", "-", "--to", "json"], { cwd: cases, input: joined });
  expect([code, stdout]).toEqual([2, ""]);
});

test("lines that do not belong are told, each in its place", async () => {
  const lines = (await findingsIn("joined-ndjson/lines.ndjson")).map(({ location }) => location?.line);
  expect([...new Set(lines)]).toEqual([2, 3, 4, 5]);
});

test("a list in a file that ends in .yml is read", async () => {
  const { code, stdout } = await run(["convert", "folder-yml", "--to", "json"], { cwd: cases });
  expect(code).toBe(0);
  expect(stdout).toContain('"id": "measure-1"');
});

test.each(["plan.json", "plan2.json"])("the text of blanks in %s comes back from YAML", async (file) => {
  const cwd = join(cases, "blank-text");
  const direct = await run(["convert", file, "--to", "json"], { cwd });
  const asYaml = await run(["convert", file, "--to", "yaml"], { cwd });
  const back = await run(["convert", "-", "--from", "yaml", "--to", "json"], { cwd, input: asYaml.stdout });
  expect(back.stdout).toBe(direct.stdout);
  expect(back.code).toBe(0);
});

test("signs of Markdown stay text, and a quote becomes no link", async () => {
  const { stdout } = await run(["convert", "markdown-signs/plan.json", "--to", "markdown"], { cwd: cases });
  for (const line of ["1\\. 建设轨道交通", "第一行 - 第二行", "四个空格", "\\---", "\\-", "AT\\&amp;T \\&lt;b\\&gt;", "- Great\\![^2]"])
    expect(stdout.split("\n")).toContain(line);
  expect(stdout).toContain("\n[^1]: javascript:alert(1) &nbsp;\n");
});

test.each(["deep95", "deep96", "deep97", "deep98", "deep99"])("validate and convert say the same of %s", async (name) => {
  const cwd = join(cases, "depth");
  const errors = (await findingsIn(`depth/${name}.json`)).filter(({ severity }) => severity === "error");
  const { code } = await run(["convert", `${name}.json`, "--to", "yaml"], { cwd });
  expect(code).toBe(errors.length > 0 ? 2 : 0);
});
