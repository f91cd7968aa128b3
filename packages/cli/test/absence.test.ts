import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DescribedReport } from "@regional-plan/validate";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "./run-command.ts";

const cases = fileURLToPath(new URL("cases/", import.meta.url));

async function check(name: string, ...more: string[]): Promise<DescribedReport> {
  const { stdout } = await run(["validate", name, "--format", "json", ...more], { cwd: cases });
  return JSON.parse(stdout) as DescribedReport;
}

const told = ({ findings }: DescribedReport, layer: RegExp) =>
  findings.filter(({ rule }) => layer.test(rule)).map(({ rule, path, suggestion }) => `${rule} ${path} ${suggestion}`);

describe("language tags", () => {
  const tags = /^(?:language|structure)\//u;

  it("that differ by letter case name the text, and are no missing text", async () => {
    const report = await check("language-tags/case.yaml", "--lang", "zh");
    expect(told(report, tags)).toEqual([
      "language/tag-case /title/EN 它写在“EN”下：应写作“en”。",
      "language/tag-case /title/ZH 它写在“ZH”下：应写作“zh”。",
      "language/tag-case /goals/0/statement/En 它写在“En”下：应写作“en”。",
    ]);
    expect(report.summary.error).toBe(0);
  });

  it("that differ by region, script or spelling are named where they stand", async () => {
    const { findings } = await check("language-tags/plan.yaml", "--lang", "en");
    expect(findings.filter(({ rule }) => tags.test(rule)).map(({ path, suggestion }) => [path, /“[^”]+”/u.exec(suggestion)?.[0]])).toEqual(
      expect.arrayContaining([
        ["/title/zh-Hans", "“zh-CN”"],
        ["/title/en-GB", "“en”"],
        ["/goals/0/statement/zh", "“zh-CN”"],
        ["/goals/0/statement/en-US", "“en”"],
        ["/goals/2/statement/zh_CN", "“zh-CN”"],
        ["/goals/2/statement/EN", "“EN”"],
      ]),
    );
  });

  it("are mended in their places", async () => {
    const folder = folderWith({});
    cpSync(join(cases, "language-tags"), folder, { recursive: true });
    for (const name of ["case.yaml", "plan.yaml"]) await run(["validate", name, "--fix"], { cwd: folder });
    expect(readFileSync(join(folder, "case.yaml"), "utf8")).toBe(
      readFileSync(join(cases, "language-tags/case.yaml"), "utf8").replace("ZH:", "zh:").replace("EN:", "en:").replace("En:", "en:"),
    );
    expect(readFileSync(join(folder, "plan.yaml"), "utf8")).toContain("title: { zh-CN: 标题, en: Title }");
    expect((await run(["validate", "plan.yaml", "--preset", "basic"], { cwd: folder })).code).toBe(0);
  });
});

describe("quotes", () => {
  it.each([
    ["quotes/p", 5],
    ["quotes/q", 4],
  ])("%s: the passage is shown for each, what differs is named, and mended", async (name, count) => {
    const { findings } = await check(name, "--lang", "zh");
    const quotes = findings.filter(({ rule }) => rule === "provenance/quote-mismatch");
    expect(quotes).toHaveLength(count);
    for (const { message, fix } of quotes) {
      expect(message).toMatch(/原文为“.+”（.*(?:换行|引号|全角|U\+).*）。$/u);
      expect(fix).toHaveLength(1);
    }
  });
});

describe("dates without an end", () => {
  it("are in the period and never late, and the finding that a date is missing says how to write one", async () => {
    const report = await check("no-end-date/plan.yaml", "--preset", "strict", "--as-of", "2026-06-01", "--lang", "zh");
    expect(told(report, /^time\//u)).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === "tracking/overdue").map(({ path, message }) => [path, message])).toEqual([
      ["/measures/2/due", "此项完成时限为2022年至2025年（最迟2025年），截至2026年6月1日，尚无定稿报告载明已完成。"],
    ]);
    const [missing] = report.findings.filter(({ rule }) => rule === "quality/measure-without-date");
    expect(missing?.suggestion).toContain("“due: 2021/..”");
  });
});

it("several values of one day for one target are not judged, nor is a part a duplicate", async () => {
  const report = await check("groups/plan.yaml", "--preset", "strict");
  expect(told(report, /completed-but-short|duplicate-target|status-conflict|went-back/u)).toEqual([]);
});

describe("where the first of a repeat stands", () => {
  it.each(["text", "github", "junit", "html"])("is said in %s", async (format) => {
    const { stdout } = await run(["validate", "duplicates", "--format", format, "--lang", "zh"], { cwd: cases });
    for (const place of ["plan.yaml:6:11", "measures/2.yaml:2:11", "measures/2.yaml:3:11"])
      expect(stdout).toContain(`首次出现于 duplicates/${place}`);
  });

  it("is said of entries, units and languages too", async () => {
    const plan = `specVersion: "0.2"
id: p
title: { zh: 规划 }
languages: [zh, zh]
agencies: [{ id: agency-1, name: { zh: 市交通局 } }]
measures:
  - id: measure-1
    title: { zh: 修路 }
    responsible:
      - { agency: agency-1, role: lead }
      - { agency: agency-1, role: lead }
reports:
  - id: report-1
    asOf: "2024"
    entries:
      - { for: measure-1, status: in-progress }
      - { for: measure-1, status: in-progress }
`;
    const { stdout } = await run(["validate", "plan.yaml", "--lang", "zh"], { cwd: folderWith({ "plan.yaml": plan }) });
    for (const place of ["4:13", "10:9", "16:16"]) expect(stdout).toContain(`首次出现于 plan.yaml:${place}`);
  });
});
