import { describe, expect, test } from "vitest";
import { describeFinding } from "../../finding/finding.ts";
import { planSchema } from "../../plan/plan.ts";
import { explainShape } from "./explain-shape.ts";
import { lookAlike } from "./look-alike.ts";
import { schemaFinding } from "./shape-findings.ts";

const base = { specVersion: "0.2", id: "p", title: { zh: "题" }, languages: ["zh"] };

/** What is said of the first fault of a plan, and what mends it. */
function told(plan: object) {
  const [finding] = explainShape(planSchema, { ...base, ...plan });
  if (finding === undefined) return undefined;
  const words = (language: "en" | "zh") => {
    const { message, fix } = describeFinding(finding, schemaFinding, language);
    return `${message} ${fix}`;
  };
  return { en: words("en"), zh: words("zh"), fix: finding.fix };
}

const domain = (id: string) => ({ domains: [{ id, title: { zh: "域" } }] });

describe("a sign that only looks like another is named", () => {
  test.each([
    ["dоmain-1", "“о”（U+043E）是西里尔字母", "a Cyrillic letter that only looks like “o”", "domain-1"],
    ["mеasure-2", "“е”（U+0435）是西里尔字母", "a Cyrillic letter", "measure-2"],
    ["αgency-3", "“α”（U+03B1）是希腊字母", "a Greek letter that only looks like “a”", "agency-3"],
    ["ｄomain-1", "“ｄ”（U+FF44）是全角字符", "a full-width sign that only looks like “d”", "domain-1"],
    ["domain－１", "“－”（U+FF0D）是全角字符", "a full-width sign", "domain-1"],
    ["gоаl-4", "“о”（U+043E）", "a Cyrillic letter", "goal-4"],
    ["dıstrict", "“ı”（U+0131）是另一个拉丁字母", "another Latin letter", "district"],
    ["prօject-1", "“օ”（U+0585）是亚美尼亚字母", "an Armenian letter", "project-1"],
  ])("in an id: %s", (id, zh, en, mended) => {
    const found = told(domain(id));
    expect(found?.zh).toContain(zh);
    expect(found?.en).toContain(en);
    expect(found?.zh).toContain(`id: ${mended}`);
    expect(found?.fix).toEqual([{ op: "replace", path: "/domains/0/id", value: mended }]);
  });

  test.each(["domain‐1", "domain–1", "domain−1", "domain—1", "domain―1"])("a dash, without a mending: %s", (id) => {
    const found = told(domain(id));
    expect([found?.zh, found?.fix]).toEqual([expect.stringContaining("是另一种横线，只是看起来像“-”"), undefined]);
  });

  test("in an id that has to be changed otherwise too, and is left to its author", () => {
    expect(told(domain("Dоmain 1"))).toMatchObject({ zh: expect.stringContaining("西里尔字母"), fix: undefined });
  });

  test.each([
    [{ measures: [{ id: "measure-1", title: { zh: "举" }, domain: "dоmain-1" }] }, "“о”（U+043E）"],
    [{ status: "іn-force" }, "“і”（U+0456）"],
    [{ tаrgets: [] }, "字段名“tаrgets”中的“а”（U+0430）"],
    [{ ｇoals: [] }, "字段名“ｇoals”中的“ｇ”（U+FF47）"],
    [{ title: { zh: "题", еn: "T" } }, "字段名“еn”中的“е”（U+0435）"],
    [{ languages: ["zһ"] }, "“һ”（U+04BB）"],
  ])("in a link, a code, a key, a language: %j", (plan, zh) => expect(told(plan)?.zh).toContain(zh));
});

test.each([
  "domain-1\u200b",
  "\ufeffdomain-1",
  "do\u00admain-1",
  "domain-1\ufe0f",
  "\u3164domain-1",
  "domain-1\u{e0041}",
  "domain\u202e-1",
  "domain-1\u00a0",
])("what cannot be seen is told as that, and taken out: %j", (id) => {
  const found = told(domain(id));
  expect(found?.zh).toContain("看不见的字符");
  expect(found?.fix).toEqual([{ op: "replace", path: "/domains/0/id", value: "domain-1" }]);
});

test("every sign has the one that it looks like, and ASCII and Chinese have none", () => {
  for (const sign of "аеорсухіјѕһԁԛԝӏѵАВЕКМНОРСТУХІЈЅԌԚԜαονρικυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսհոցԼՕՏıɩɑɡ‐‑‒–—―−﹘﹣ー⁃") {
    expect([sign, lookAlike(sign)?.plain]).toEqual([sign, expect.stringMatching(/^[A-Za-z-]$/u)]);
  }
  expect(["domain-1", "宁波一体化", "дом", "é"].map(lookAlike)).toEqual([undefined, undefined, expect.anything(), undefined]);
});
