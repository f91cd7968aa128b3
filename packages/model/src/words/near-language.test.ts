import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meantTag, nearLanguage } from "./near-language.ts";

describe("the language that was meant", () => {
  it.each([
    ["ZH", "zh"],
    ["zh-Hans", "zh"],
    ["zh-CN", "zh"],
    ["zh_CN", "zh"],
    ["zh-hans-CN", "zh"],
    ["zh_CN.UTF-8", "zh"],
    ["cn", "zh"],
    ["chs", "zh"],
    ["zho", "zh"],
    ["中文", "zh"],
    ["简体中文", "zh"],
    ["ｚｈ", "zh"],
    ["Chinese", "zh"],
    ["En", "en"],
    ["eng", "en"],
    ["en-GB", "en"],
    ["en_us", "en"],
    ["英文", "en"],
    ["jpn", "ja"],
  ])("%s", (tag, language) => expect(nearLanguage(tag, ["zh", "en", "ja"])).toEqual({ language, certain: true }));

  it.each([
    ["zh", "zh-CN", true],
    ["zh-Hans", "zh-CN", true],
    ["zh-TW", "zh-Hant", true],
    ["zh-TW", "zh", false],
    ["zh", "zh-Hant", false],
    ["en-US", "en-GB", false],
    ["pt-BR", "pt-PT", false],
    ["sr-Cyrl", "sr", false],
    ["de-1996", "de", false],
  ])("%s for %s", (tag, language, certain) => expect(nearLanguage(tag, [language])).toEqual({ language, certain }));

  it.each([
    ["zh-Hant", ["zh-Hans"]],
    ["zh-TW", ["zh-CN"]],
    ["en", ["zh"]],
    ["zh", ["zh"]],
    ["zh", ["zh-CN", "zh-SG"]],
    ["title", ["ti"]],
    ["区", ["zh"]],
    ["", ["zh"]],
  ])("none: %s among %j", (tag, languages) => expect(nearLanguage(tag, languages)).toBeUndefined());

  it("is the one that nothing speaks against, where several are near", () => {
    expect(nearLanguage("zh-CN", ["zh-Hant", "zh"])).toEqual({ language: "zh", certain: true });
    expect(nearLanguage("en-US", ["en", "en-GB"])).toEqual({ language: "en", certain: true });
  });
});

it.each([
  ["zh_hans_cn", "zh-Hans-CN"],
  ["en_UK", "en-GB"],
  ["繁体中文", "zh-Hant"],
  ["fre", "fr"],
])("%s means %s", (word, tag) => expect(meantTag(word)).toBe(tag));

it.each(["名称", "title_zh", "x", "zh-x-ningbo", "1", "__proto__"])("%s means no language", (word) =>
  expect(meantTag(word)).toBeUndefined(),
);

it("takes any text, however long", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void [nearLanguage(text, ["zh"]), meantTag(text)]));
  expect(nearLanguage("zh_".repeat(1_000_000), ["zh"])).toBeUndefined();
});
