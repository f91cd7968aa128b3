import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadYamlText } from "../yaml-text.ts";

/** Variant and proposal of what is told of a line. */
const told = async (line: string) =>
  (await loadYamlText(`domains:\n${line}\n`)).findings.map(({ variant, params }) =>
    params?.mended === undefined ? [variant] : [variant, params.mended],
  );

it.each([
  ["    quantity: { value: 80, unit: % }", "flowText", 'quantity: { value: 80, unit: "%" }'],
  ["    title: { zh: 建设: 轨道 }", "flowText", 'title: { zh: "建设: 轨道" }'],
  ['    title: { zh: "建设"轨道 }', "innerQuote", 'title: { zh: "“建设”轨道" }'],
  ["  - { id: d-1, title: { zh: 落实甬政发[2021]3号文件 } }", "flowText", '- { id: d-1, title: { zh: "落实甬政发[2021]3号文件" } }'],
  ["  - { id: d-1, title: { zh: [重点] 规划 } }", "flowText", '- { id: d-1, title: { zh: "[重点] 规划" } }'],
  ["  - { id: d-1, title: { zh: 建设}轨道 } }", "flowText", '- { id: d-1, title: { zh: "建设}轨道" } }'],
  ["    title: { zh: 建设 # 轨道 }", "flowText", 'title: { zh: "建设 # 轨道" }'],
  ["    title: { zh: *重点*, en: Key }", "startSign", 'title: { zh: "*重点*", en: Key }'],
  ["    title: { zh: @各县区, en: 5: 6 }", "flowText", 'title: { zh: "@各县区", en: "5: 6" }'],
  ["    places: [place-a, place-b]]", "extraBracket", "places: [place-a, place-b]"],
  ["    places: [place-a, place-b}", "bracket", "places: [place-a, place-b]"],
  ["    title: { zh: 建设 ]", "bracket", "title: { zh: 建设 }"],
  ["    title: （ zh: 建设 ）", "wideSigns", "title: { zh: 建设 }"],
  ["    title: ( zh: 建设 )", "wideSigns", "title: { zh: 建设 }"],
  ["    title: 【 zh: 建设 】", "wideSigns", "title: { zh: 建设 }"],
  ["    title: { zh: 建设 ）", "wideSigns", "title: { zh: 建设 }"],
  ["      value: >=10", "comparedNumber", "value: 10"],
  ["    quantity: { value: >10, unit: 个 }", "comparedNumber", "quantity: { value: 10, unit: 个 }"],
  ["    quantity: value: 10", "fieldBehindKey", "quantity: { value: 10 }"],
  ["    title: zh: 建设", "fieldBehindKey", "title: { zh: 建设 }"],
  ["      zh: '建设'、'轨道'", "innerQuote", 'zh: "“建设”、“轨道”"'],
  ['      zh: "一核"、"两翼"、"多点"', "innerQuote", 'zh: "“一核”、“两翼”、“多点”"'],
  ['      zh: "港口"和"机场"', "innerQuote", 'zh: "“港口”和“机场”"'],
  ['      zh: "关于"一核"的通知"', "innerQuote", 'zh: "关于“一核”的通知"'],
])("proposes for %j what can be read", async (line, variant, mended) => expect(await told(line)).toEqual([[variant, mended]]));

it("says what is wrong where no proposal proves right", async () => {
  expect(await told("    title: { zh: 建设 [ 轨道, en: x")).toEqual([["flowSigns"]]);
});

it.each(["1. id: m-1", "1、id: m-1", "（1）id: m-1", "① id: m-1", "一、id: m-1"])("takes the number of %j for a hyphen", async (entry) => {
  expect((await loadYamlText(`measures:\n  ${entry}\n    label: 甲\n`)).findings).toMatchObject([
    { variant: "wideDash", params: { mended: "- id: m-1" } },
  ]);
});

it("tells a line that ends the data once", async () => {
  const text = `a: 1\n...\n${"b: 2\n".repeat(12)}...\nc: 3\n`;
  expect((await loadYamlText(text)).findings).toMatchObject([{ variant: "ending", location: { line: 2, column: 1 } }]);
  expect((await loadYamlText(text.replaceAll("...", "---"))).findings).toMatchObject([{ variant: "documents", location: { line: 2 } }]);
  expect((await loadYamlText("a: 1\n...\n")).findings).toEqual([]);
});

it("proposes nothing that loses a sign of a text in braces", async () => {
  const signs = fc.constantFrom(..."建设轨道甲1,[]{}:#%@*&!|>'\"、： ");
  const text = fc
    .array(signs, { minLength: 1, maxLength: 8 })
    .map((all) => all.join("").trim())
    .filter((all) => all !== "");
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      const line = `- { id: d-1, title: { zh: ${typed} } }`;
      const [finding, ...more] = (await loadYamlText(`${line}\n`)).findings;
      if (finding?.rule !== "yaml/syntax" || more.length > 0) return;
      const mended = finding.params?.mended;
      if (typeof mended !== "string" || finding.variant !== "flowText") return;
      expect(withoutMarks(mended)).toBe(withoutMarks(line));
      const [item] = parse(mended) as { id: string; title: { zh: unknown } }[];
      expect(item?.id).toBe("d-1");
      // “[[]” may be a list that holds “[”.
      if (typeof item?.title.zh === "string") expect(item.title.zh.replace(/[“”]/gu, '"')).toBe(typed);
    }),
    { seed: 9, numRuns: casesToTry(5000) },
  );
});

const withoutMarks = (text: string) => text.replace(/["'“”]/gu, "");
