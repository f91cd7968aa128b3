/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launchBrowser } from "@regional-plan/repository/browser";
import { renderReport } from "@regional-plan/workbench";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

/** A plan whose texts try to leave every form that they are put into. */
const nasty = textOf({
  ...soundPlan,
  issuers: ['<script>alert("1")</script>', "a%0A::error::b\nc,d:e", "]]>&amp;\u0007"],
  measures: [{ id: "measure-1", domain: "domain-7", title: { zh: "铁路", en: "Railways" } }],
});

const waiver = {
  rule: "reference/unknown-id",
  path: "/measures/measure-1/domain",
  reason: "Comes <soon>",
  author: "Li",
  expires: "2027-03-31",
};

const files = { "plans/a b%.json": nasty, "regional-plan.config.json": JSON.stringify({ waivers: [waiver] }) };

const print = async (...options: string[]) => (await run(["validate", "plans/a b%.json", ...options], { cwd: folderWith(files) })).stdout;

/** Holds a log against the official schema of SARIF 2.1.0, as Microsoft publishes it with its matchers for Jest. */
function sarifValidator() {
  const { $schema, id, ...schema } = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.stringContaining("sarif-2.1.0-rtm.5")]);
  const isReference = (text: string) => URL.canParse(text, "https://example.org/") && !/[\s%](?![\da-f]{2})/iu.test(text);
  const formats = {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": isReference,
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  };
  return new Ajv2020({ strict: false, unicodeRegExp: false, formats }).compile(schema);
}

describe("JSON", () => {
  test.each(["en", "zh"])("is what its published schema says, of one input and of several: %s", async (language) => {
    const schema = JSON.parse(readFileSync(new URL("../dist/schema/validation-report.json", import.meta.url), "utf8")) as object;
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const one = JSON.parse(await print("--format", "json", "--lang", language));
    validate(one);
    expect(validate.errors).toBeNull();
    expect(one).toMatchObject({ summary: { error: 3 }, waived: [{ waiver }] });
    const both = JSON.parse(await print("plans/a b%.json", "--format", "json", "--lang", language));
    expect(validate(both)).toBe(true);
    expect(both).toMatchObject([{ input: "plans/a b%.json" }, { input: "plans/a b%.json" }]);
  });
});

describe("SARIF", () => {
  test.each(["en", "zh"])("is accepted by the official schema: %s", async (language) => {
    const validate = sarifValidator();
    const log = JSON.parse(await print("--format", "sarif", "--lang", language)) as object;
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate({ ...log, version: "2" })).toBe(false);
    expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false);
  });

  test("names files as addresses, places, rules and what was waived", async () => {
    const { runs } = JSON.parse(await print("--format", "sarif")) as { runs: Record<string, never>[] };
    expect(runs).toMatchObject([{ columnKind: "utf16CodeUnits", tool: { driver: { name: "regional-plan" } } }]);
    const results = (runs[0]?.results ?? []) as { ruleId: string; suppressions?: object[] }[];
    expect(results.find(({ suppressions }) => suppressions !== undefined)).toMatchObject({
      ruleId: "reference/unknown-id",
      suppressions: [{ kind: "external", justification: "Comes <soon> (Li, 2027-03-31)" }],
      locations: [{ physicalLocation: { artifactLocation: { uri: "plans/a%20b%25.json" }, region: { startLine: expect.any(Number) } } }],
    });
  });
});

test("GitHub's annotations are one line each, whatever a plan says", async () => {
  const lines = (await print("--format", "github")).trimEnd().split("\n");
  const isAboutAFinding = (line: string) => !line.includes("title=Not checked::");
  expect(lines.filter((line) => !isAboutAFinding(line))).toHaveLength(1);
  for (const line of lines.filter(isAboutAFinding))
    expect(line).toMatch(/^::(?:error|warning|notice) file=plans\/a b%25\.json,line=\d+,col=\d+,title=[^:,]+::./u);
  expect(lines.some((line) => line.includes("a%250A::error::b c,d:e"))).toBe(true);
});

test("JUnit's XML is well-formed, with a test for each rule and a failure for each that found errors", async () => {
  const xml = await print("--format", "junit");
  const { page, close } = await openPage("about:blank");
  const [problem, cases, failures, text] = await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "application/xml");
    const failure = document.querySelector("failure");
    return [
      document.querySelector("parsererror")?.textContent,
      document.querySelectorAll("testcase").length,
      document.querySelectorAll("failure").length,
      failure?.textContent,
    ];
  }, xml);
  await close();
  expect([problem, failures]).toEqual([undefined, 1]);
  expect(xml).toContain(`tests="${cases}" failures="1" errors="0"`);
  expect(text).toContain('<script>alert("1")</script>');
  expect(await renderReport("junit", [], { language: "en", version: "1.0.0" })).toContain('tests="0"');
});

test("SARIF, JUnit and GitHub say what was left out and what was not checked", async () => {
  const measures = Array.from({ length: 10_020 }, (_, index) => ({ id: `measure-${index}`, domain: "nowhere" }));
  const cwd = folderWith({ "plan.json": textOf({ ...soundPlan, measures }) });
  const printed = async (format: string) => (await run(["validate", "plan.json", "--preset", "basic", "--format", format], { cwd })).stdout;
  const sarif = JSON.parse(await printed("sarif"));
  expect(sarifValidator()(sarif)).toBe(true);
  const [{ tool, invocations }] = sarif.runs;
  expect(tool.driver.informationUri).toMatch(/^https:/u);
  expect(JSON.stringify(tool.driver.rules)).not.toMatch(/\{\w+\}/u);
  expect(tool.driver.rules).toContainEqual(
    expect.objectContaining({ id: "reference/unknown-id", shortDescription: { text: "No item has the id “…”." } }),
  );
  const notifications = invocations[0].toolExecutionNotifications as { descriptor: { id: string }; associatedRule: { id: string } }[];
  expect(notifications[0]).toMatchObject({
    descriptor: { id: "findings-left-out" },
    associatedRule: { id: "reference/unknown-id" },
    message: { text: "plan.json: reference/unknown-id: 20 more findings were counted and not listed." },
  });
  expect(notifications.some(({ descriptor }) => descriptor.id === "rule-not-checked")).toBe(true);
  expect(await printed("junit")).toMatch(/<system-out>20 more findings were counted and not listed\.<\/system-out>/u);
  const github = await printed("github");
  expect(github).toContain("::notice file=plan.json,title=reference/unknown-id::20 more findings");
  expect(github).toMatch(/^::notice file=plan\.json,title=Not checked::Not checked: \d+ rules?\. /mu);
}, 120_000);

describe("HTML", () => {
  test("loads nothing and holds what a plan says as text", async () => {
    const html = await print("--format", "html");
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:\/\//u);
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html).toContain("default-src 'none'");
  });

  test("shows one language at a time and hides severities, without a script", async () => {
    const file = join(folderWith({ "report.html": await print("--format", "html", "--lang", "zh") }), "report.html");
    const { page, close } = await openPage(`file://${file}`);
    const visible = async (text: string) => page.getByText(text, { exact: true }).first().isVisible();
    expect([await visible("规划数据检查报告"), await visible("Report on a regional plan")]).toEqual([true, false]);
    await page.locator('label[for="lang-en"]').click();
    expect([await visible("规划数据检查报告"), await visible("Report on a regional plan")]).toEqual([false, true]);
    const errors = page.locator("ol > li.error");
    expect([await errors.count(), await errors.first().isVisible()]).toEqual([4, true]);
    const order = await page.locator("section > ol:not(.waived) > li").evaluateAll((items) => items.map((item) => item.className));
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBeGreaterThan(1);
    await page.locator('label[for="show-error"]').click();
    expect(await errors.first().isVisible()).toBe(false);
    await close();
  });
});

async function openPage(address: string) {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  return { page, close: () => browser.close() };
}
