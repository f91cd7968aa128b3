import { codeLists, fieldLabels, listOfKind } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { avoidedIn } from "../src/terms/avoided-in.ts";
import { bareNamesIn } from "../src/terms/bare-names-in.ts";
import { builtWordsIn } from "../src/terms/built-words-in.ts";
import { chineseTexts, textsOfSource } from "../src/terms/chinese-texts.ts";
import { marksIn } from "../src/terms/marks-in.ts";
import { readTerms } from "../src/terms/read-terms.ts";

const terms = readTerms();
const texts = chineseTexts();
const names = new Set([
  ...Object.keys(fieldLabels).map((field) => field.split(".").at(-1) ?? ""),
  ...Object.values(listOfKind),
  ...Object.values(codeLists).flatMap((list) => Object.keys(list.labels)),
]);

/** Every fault, with its place and the words around it. */
const faultsOf = (judge: (text: string) => readonly string[]) =>
  texts.flatMap(({ place, text }) => judge(text).map((fault) => `${place}  ${fault}  ${text.slice(0, 90)}`));

describe("what people read in Chinese", () => {
  test("is looked at whole", () => {
    expect(terms.length).toBeGreaterThan(40);
    expect(texts.length).toBeGreaterThan(5000);
    const places = texts.map(({ place }) => place.replace(/:\d+$/u, ""));
    expect(places).toEqual(
      expect.arrayContaining([
        "README.zh.md",
        "docs/rules.zh.md",
        "docs/formats/csv.zh.md",
        "docs/guides/checking.zh.md",
        "packages/model/schema/target.json",
        "packages/model/src/shape/explain/shape-findings.ts",
        "packages/validate/src/rules/reference/unknown-id.ts",
        "packages/convert/src/text/yaml/yaml-findings.ts",
        "packages/cli/src/words.ts",
        "packages/cli/src/localise-help.ts",
        "apps/explorer/src/words/words.ts",
      ]),
    );
  });

  test("has one term for one thing", () => {
    expect(faultsOf((text) => avoidedIn(text, terms))).toEqual([]);
  });

  test("says what a field, a list or a code is called", () => {
    expect(faultsOf((text) => bareNamesIn(text, names))).toEqual([]);
  });

  test("says dates and amounts in the words of the model", () => {
    const others = texts.filter(({ place }) => !place.startsWith("packages/model/src/"));
    expect(others.filter(({ text }) => builtWordsIn(text).length > 0)).toEqual([]);
    expect(texts.length - others.length).toBeGreaterThan(500);
  });

  test("has full-width marks and Chinese quotation marks", () => {
    expect(faultsOf(marksIn)).toEqual([]);
  });
});

describe("the judges", () => {
  test.each(["到{date}年", "到 {date}", "{year}年{Number(month)}月", "{first}年起", "不超过{quantity}", "{quantity}以上"])(
    "%s is built",
    (text) => expect(builtWordsIn(text)).toEqual([text]),
  );
  test.each(["该地{year}年另有代码的，请填写当年代码", "{year}年{place}的代码为“{nearest}”。", "请改为不超过{bound}。", "{a}、{b}"])(
    "%s is a sentence, or no date",
    (text) => expect(builtWordsIn(text)).toEqual([]),
  );

  const page = `| English | 中文 | 不用 |\n|---|---|---|\n| agency | 单位 | 机构（医疗机构、科研机构 除外） |\n| id | 编号 | ID、标识符 |\n| item | 条目 | |\n`;

  test.each([
    ["请填写责任机构", ["机构 → 单位"]],
    ["引进医疗机构和科研机构", []],
    ["医疗机构以外的机构", ["机构 → 单位"]],
    ["请填写 ID", ["ID → 编号"]],
    ["UUID 与 W3C-ID 是别的词", []],
    ["没有该标识符的条目", ["标识符 → 编号"]],
  ])("%s: %j", (text, found) => {
    expect(avoidedIn(text, readTerms(page))).toEqual(found);
  });

  test.each([
    ["请填写“due”", ["due"]],
    ["请填写完成时限（due）", []],
    ["请改为“lead”（牵头）", []],
    ["“x-nbs”不是字段", []],
    ["Fill in “due”.", []],
  ])("%s: %j", (text, found) => {
    expect(bareNamesIn(text, names)).toEqual(found);
  });

  test.each([
    ["缺少编号,请补充", [","]],
    ["请改为(如有)其他编号", ["(", ")"]],
    ['请写成"牵头"', ['"牵头"']],
    ["“1,500”应写成 1500：不加逗号", []],
  ])("%s: %j", (text, found) => {
    expect(marksIn(text)).toEqual(found);
  });

  test("leave out the plans in the examples of a rule, and take each text of it", () => {
    const source =
      'export const rule = { message: { zh: `共三项` }, why: { zh: "原因" }, examples: { valid: [{ title: { zh: "措施" } }] } };';
    expect(textsOfSource("rule.ts", source)).toEqual([
      { place: "rule.ts:1", text: "共三项" },
      { place: "rule.ts:1", text: "原因" },
    ]);
  });
});
