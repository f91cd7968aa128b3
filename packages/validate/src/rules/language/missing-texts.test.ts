import type { LocalizedText, Plan } from "@regional-plan/model";
import { expect, it } from "vitest";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";

const plan = (languages: string[], title: LocalizedText, ...statements: LocalizedText[]): Plan => ({
  specVersion: "0.2",
  id: "p",
  title,
  languages,
  goals: statements.map((statement, index) => ({ id: `goal-${index + 1}`, statement })),
});

const find = (input: Plan) =>
  validatePlan(input, { codes }).findings.map(({ rule, path, variant, fix = [] }) => [rule, path, variant ?? "", fix.length].join(" "));

it.each([
  ["ZH", "language/tag-case /goals/0/statement/ZH  2"],
  ["zh-Hans", "language/missing-authoritative /goals/0/statement/zh-Hans near 2"],
  ["zh-CN", "language/missing-authoritative /goals/0/statement/zh-CN near 2"],
  ["zh-hans-CN", "language/missing-authoritative /goals/0/statement/zh-hans-CN near 2"],
  ["zh-Hant", "language/missing-authoritative /goals/0/statement/zh-Hant near 0"],
  ["cn", "structure/language-tag /goals/0/statement/cn near 2"],
  ["zho", "structure/language-tag /goals/0/statement/zho near 2"],
  ["zh_CN", "structure/schema /goals/0/statement/zh_CN wrongTag 2"],
  ["简体中文", "structure/schema /goals/0/statement/简体中文 wrongTag 2"],
  ["ja", "language/missing-authoritative /goals/0/statement  0"],
])("a text under %s for zh is told once, and where it stands", (tag, finding) => {
  expect(find(plan(["zh"], { zh: "规划" }, { [tag]: "走在前列" }, { zh: "干在实处" }))).toEqual([finding]);
});

it.each([
  ["EN", "language/tag-case /goals/0/statement/EN  2"],
  ["en-GB", "language/missing-translation /goals/0/statement/en-GB near 2"],
  ["eng", "structure/language-tag /goals/0/statement/eng near 2"],
])("a translation under %s for en too", (tag, finding) => {
  const goal = { zh: "走在前列", [tag]: "Lead the way" };
  expect(find(plan(["zh", "en"], { zh: "规划", en: "Plan" }, goal))).toEqual([finding]);
});

it.each([
  [["zh-CN"], "language/missing-authoritative /languages/0 listed 1"],
  [["ZH"], "language/tag-case /languages/0 listed 1"],
  [["zh-hant"], "language/missing-authoritative /languages/0 listed 0"],
  [["cn"], "structure/language-tag /languages/0 near 1"],
  [["中文"], "structure/schema /languages/0 wrongTag 1"],
  [["zh", "zh"], "structure/language-tag /languages/1 twice 0"],
  [["zh", "ZH"], "structure/language-tag /languages/1 twice 0"],
  [[], "structure/language-tag /languages none 0"],
])("where the list of languages is wrong, %j, that is told once and nothing else", (languages, finding) => {
  expect(find(plan(languages, { zh: "规划" }, { zh: "走在前列" }, { zh: "干在实处" }))).toEqual([finding]);
});

it("offers no mend where the right tag is taken, or two could be meant", () => {
  expect(find(plan(["zh"], { zh: "规划" }, { zh: "一", ZH: "二" }))).toEqual(["structure/language-tag /goals/0/statement/ZH twoTexts 0"]);
  expect(find(plan(["zh"], { zh: "规划" }, { zh: "一", "zh-CN": "二" }))).toEqual([]);
  expect(find(plan(["zh"], { zh: "规划" }, { "zh-CN": "一", "zh-SG": "二" }))).toEqual([
    "language/missing-authoritative /goals/0/statement/zh-CN near 0",
  ]);
});

it("says what it did not check: languages without a list of them, registered tags without the register", () => {
  const { notChecked } = validatePlan(plan([], { zh: "规划" }), { codes });
  expect(notChecked.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["language/missing-authoritative", "language/tag-case"]));
  const withoutCodes = validatePlan(plan(["qx", "qx"], { qx: "规划" }));
  expect(withoutCodes.findings.map(({ variant }) => variant)).toContain("twice");
  expect(withoutCodes.notChecked).toContainEqual(expect.objectContaining({ rule: "structure/language-tag", path: "/languages" }));
});

it("looks a text up whatever the letter case of its tag", () => {
  const glossary = [{ id: "term-1", name: { ZH: "都市圈", EN: "metropolitan circle" } }];
  const goals = [{ id: "goal-1", statement: { Zh: "融入都市圈", En: "Join greater Shanghai" } }];
  const { findings } = validatePlan(
    { ...plan(["zh", "en"], { zh: "规划", en: "Plan" }), glossary, goals },
    { only: ["language/glossary"] },
  );
  expect(findings).toHaveLength(1);
});
