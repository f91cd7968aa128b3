import { readFileSync } from "node:fs";
import { join } from "node:path";
import { yaml } from "@regional-plan/convert/yaml";
import { applyOperations, type FixOperation } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { brokenPlan, soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

const head = '# My plan\nspecVersion: "0.2" # of the model\nid: my-city\ntitle: { zh: 计划 }\nlanguages: [zh]\n';

describe("validate --fix", () => {
  test("shows what it would do and writes nothing with --dry-run", async () => {
    const measures = "measures:\n  # the first\n  - id: measure-1\n    domain: domain-7   # six?\n";
    const cwd = folderWith({
      "p/plan.yaml": head,
      "p/domains.yaml": "domains: [{id: domain-6, title: {zh: 六}}]\n",
      "p/measures.yaml": measures,
    });
    const { code, stdout } = await run(["validate", "p", "--fix", "--dry-run", "--preset", "basic"], { cwd });
    expect(stdout).toContain("p/measures.yaml\n4 -     domain: domain-7   # six?\n4 +     domain: domain-6   # six?\n");
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "p/measures.yaml"), "utf8")).toBe(measures);

    expect((await run(["validate", "p", "--fix", "--preset", "basic"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "p/measures.yaml"), "utf8")).toBe(measures.replace("domain-7", "domain-6"));
    expect(readFileSync(join(cwd, "p/plan.yaml"), "utf8")).toBe(head);
    expect((await run(["validate", "p", "--preset", "basic"], { cwd })).code).toBe(0);
  });

  test("tells how many findings it would mend, where it can write them", async () => {
    const cwd = folderWith({ "plan.json": textOf(brokenPlan) });
    expect((await run(["validate", "plan.json"], { cwd })).stdout).toContain(
      "\n--fix can mend 1 of these; with --dry-run it only shows how.\n",
    );
    expect((await run(["validate", "plan.json", "--lang", "zh"], { cwd })).stdout).toContain("其中 1 条可用 --fix 修正");
    expect((await run(["validate", "-"], { cwd, input: textOf(brokenPlan) })).stdout).not.toContain("--fix");
    expect((await run(["validate", "plan.json", "--fix", "--dry-run"], { cwd })).stdout).not.toContain("--fix can mend");
  });

  test("puts numbers in quotation marks as they were written", async () => {
    const text = `${head}version: 007\ngoals:\n  - { id: goal-1, statement: { zh: 一 }, horizon: 2025 } # the year\n`;
    const cwd = folderWith({ "plan.yaml": text });
    expect((await run(["validate", "plan.yaml", "--fix", "--preset", "basic"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "plan.yaml"), "utf8")).toBe(text.replace("007", '"007"').replace("2025", '"2025"'));
  });

  test("writes nothing of a JSON file but what it mends", async () => {
    const plan = '{"id": "my-city",\t"specVersion":"0.2", "languages": [ "zh" ],\r\n  "title" : {"zh":"\\u8ba1\\u5212"},\n'.concat(
      '"domains": [{"title": {"zh": "六"}, "id": "domain-6"}],\n\n"measures": [\n{"id": "measure-1",   "domain": "domian-6"}],\n',
      '"extensions": { "example.org": { "version": 3.20, "n": 1E5 } },\n"documents": [{"id": "document-1", "title": {"zh": "文件"}, "path": "source.txt"}],',
      '"goals": [{"statement": {"zh": "走在前列"}, "id": "goal-1", "source": [{"quote": "走在前列", "start": 0, "end": 4}]}] }',
    );
    const cwd = folderWith({ "plan.json": plan, "source.txt": "继续走在前列。" });
    const { code } = await run(["validate", "plan.json", "--fix", "--preset", "basic"], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "plan.json"), "utf8")).toBe(
      plan.replace("domian", "domain").replace('"start": 0, "end": 4', '"start": 2, "end": 6'),
    );
  });

  test("re-points no link that may be right where an id stands twice", async () => {
    const text = `${head}measures:\n  - { id: measure-1, title: { zh: 一 } }\n  - { id: measure-1, title: { zh: 二 } }\ntargets:\n  - { id: target-1, statement: { zh: 甲 }, for: measure-2 }\n`;
    const cwd = folderWith({ "plan.yaml": text });
    const { code, stdout } = await run(["validate", "plan.yaml", "--fix", "--preset", "basic"], { cwd });
    expect([code, readFileSync(join(cwd, "plan.yaml"), "utf8")]).toEqual([1, text]);
    expect(stdout).toContain("measure-2");
  });

  test("writes nothing where a key stands twice in JSON", async () => {
    const text = textOf(brokenPlan).replace('"id": "my-city"', '"id": "city", "id": "my-city"');
    const cwd = folderWith({ "plan.json": text });
    await run(["validate", "plan.json", "--fix", "--preset", "basic"], { cwd });
    expect(readFileSync(join(cwd, "plan.json"), "utf8")).toBe(text);
  });

  test("reports the operations that were written, all of them and no others", async () => {
    const text = `${head}agencies: [{id: agency-1, name: {zh: 甲}}, {id: agency-2, name: {zh: 乙}}]\ndomains: [{id: domain-6, title: {zh: 六}}]\nmeasures:\n- id: measure-1\n  domain: domain-7\n  responsible:\n  - {agency: agency-1, role: lead}\n  - {agency: agency-1, role: lead}\n  - {agency: agency-2, role: cooperate}\n`;
    const cwd = folderWith({ "plan.yaml": text });
    const { stdout } = await run(["validate", "plan.yaml", "--fix", "--format", "json"], { cwd });
    const { fixed } = JSON.parse(stdout) as { fixed: { rule: string; fix: FixOperation[] }[] };
    expect(fixed.map(({ rule }) => rule)).toEqual(["reference/unknown-id"]);
    const { value } = applyOperations(
      (await yaml.load(text)).value,
      fixed.flatMap(({ fix }) => fix),
    );
    const written = readFileSync(join(cwd, "plan.yaml"), "utf8");
    expect((await yaml.load(written)).value).toEqual(value);
    // A unit that is named twice stays: the second line may be a copy that somebody forgot to change.
    expect(written).toBe(text.replace("domain-7", "domain-6"));
    expect((await run(["validate", "plan.yaml", "--fix", "--format", "json"], { cwd })).stdout).toContain('"fixed": []');
  });

  test("gives quotes that have moved their offsets in YAML", async () => {
    const text = `${head}documents: [{id: document-1, title: {zh: 文件}, path: source.txt}]
agencies:
  - {id: agency-1, name: {zh: 市发改委}}
measures:
  - id: measure-1 # the first
    source: [{quote: 走在前列, start: 2, end: 6}]   # from the text
    responsible:
      - {agency: agency-1, role: lead}   # once
      - {agency: agency-1, role: lead}   # twice
  - id: measure-2
    source:
    - quote: 在前列
      start: 90   # somewhere
      end: 93
`;
    const cwd = folderWith({ "plan.yaml": text, "source.txt": "新增一句。继续走在前列。" });
    const { stdout, code } = await run(["validate", "plan.yaml", "--fix"], { cwd });
    expect([stdout, code]).toEqual([expect.stringContaining("no errors"), 0]);
    expect(readFileSync(join(cwd, "plan.yaml"), "utf8")).toBe(
      text.replace("start: 2, end: 6", "start: 7, end: 11").replace("start: 90 ", "start: 8 ").replace("end: 93", "end: 11"),
    );
  });

  test("leaves a file alone in which there is nothing to mend", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan) });
    const { stdout } = await run(["validate", "plan.json", "--fix", "--preset", "basic"], { cwd });
    expect(stdout).toMatch(/^plan\.json: 2 items/u);
  });

  test("only suggests in formats that cannot be edited, and in what is no file", async () => {
    const cwd = folderWith({ "plan.json": textOf(brokenPlan) });
    await run(["convert", "plan.json", "--to", "ndjson", "-o", "plan.ndjson"], { cwd });
    const before = readFileSync(join(cwd, "plan.ndjson"), "utf8");
    const { code, stderr } = await run(["validate", "plan.ndjson", "--fix"], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining("1 more fix is only suggested")]);
    expect(readFileSync(join(cwd, "plan.ndjson"), "utf8")).toBe(before);
    for (const name of ["-", "ningbo"]) expect((await run(["validate", name, "--fix"], { cwd, input: before })).code).toBe(2);
    expect((await run(["validate", "plan.json", "--dry-run"], { cwd })).code).toBe(2);
  });

  test("keeps standard output for the report where a program reads it", async () => {
    const cwd = folderWith({ "plan.json": textOf(brokenPlan) });
    const { stdout, stderr } = await run(["validate", "plan.json", "--fix", "--format", "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { error: 0 } });
    expect(stderr).toContain('+       "domain": "domain-1"');
  });
});
