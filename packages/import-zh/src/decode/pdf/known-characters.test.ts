import { expect, test } from "vitest";
import { judgeText } from "./judge-text.ts";
import { knownCharacters } from "./known-characters.ts";
import type { MarkedLine } from "./mark-margins.ts";

const line = (text: string): MarkedLine => ({ text, page: 0, words: [], left: 0, right: 0, baseline: 0, size: 16 });
const page = {
  width: 595,
  height: 842,
  words: [{ text: "x", left: 0, right: 0, baseline: 0, size: 16 }],
  slanted: [],
  rulings: [],
  isPicture: false,
};
const judge = (...texts: string[]) => judgeText([page], texts.map(line)).map(({ rule, params }) => [rule, params?.glyph]);

test.each([
  ["⼈⼒资源", "人力资源"],
  ["⻓三⻆一体化，⻋路协同", "长三角一体化，车路协同"],
  ["到\uf032\uf030\uf032\uf035年增长\uf036\uf02e\uf035\uf025", "到2025年增长6.5%"],
  ["到２０２５年①⒈", "到２０２５年①⒈"],
  ["ﬁnance", "finance"],
])("%s is %s", (text, known) => {
  expect(knownCharacters(text)).toBe(known);
});

test("a private character whose meaning nobody knows is told with its place, once", () => {
  const [finding] = judgeText([page], [line("到20\ue4c65年引进10家以上机构"), line("\ue4c6")]);
  expect(finding).toMatchObject({ rule: "content/unknown-glyphs", params: { glyph: "U+E4C6", text: "到20\ue4c65年引进10家以上机构" } });
  expect(judge("到20\ue4c65年", "\ue4c6", "\u0003")).toEqual([
    ["content/unknown-glyphs", "U+E4C6"],
    ["content/unknown-glyphs", "U+0003"],
  ]);
});

test("a text full of errors of recognition is told, one with Latin names and addresses is not", () => {
  const clean =
    "推动长三角一体化发展，到2025年引进10家以上高端医疗机构，建设5G、AI+OPC等平台（网址：https://www.ningbo.gov.cn/_a?b=c@d）。".repeat(5);
  expect(judge(clean)).toEqual([]);
  expect(judge("推动长三~角一体ft化发展，到2O25年引进1O%以上¦高端医{疗机构，コ新增床i位。".repeat(8))).toEqual([
    ["content/recognised", undefined],
  ]);
});
