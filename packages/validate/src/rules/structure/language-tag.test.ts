import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { languageTag } from "./language-tag.ts";

it("holds on its examples", () => expect(tryExamples(languageTag, { codes })).toEqual([]));

it.each([
  "zh",
  "zh-Hant-TW",
  "ZH-hans",
  "sl-rozaj-biske",
  "zh-cmn-Hans-CN",
  "de-1996",
  "en-u-ca-buddhist",
  "x-ningbo".replace("x-", "zh-x-"),
  "qaa-Qaaa-QM",
  "i-klingon",
  "es-419",
])("knows %s", (tag) => expect(foundBy(languageTag, { languages: [tag], title: { [tag]: "T" } })).toEqual([]));

it.each(["qx", "chinese", "zh-Chin", "zh-XX-CN", "en-UK", "zh-Hans-Hant", "en-a", "de-1897"])("does not know %s", (tag) => {
  expect(codes.languages.unknownSubtag(tag)).not.toBeUndefined();
});

it("tells a language of the plan once, not at every text", () => {
  expect(
    foundBy(languageTag, {
      languages: ["zh", "qx"],
      title: { zh: "计划", qx: "P" },
      documents: [{ id: "document-1", title: { zh: "计划" }, language: "qx" }],
    }),
  ).toEqual(["/languages/1", "/documents/0/language"]);
});

it.each([
  ["en-a-bbb-a-ccc", "repeated"],
  ["de-1901-1901", "repeated"],
  ["zh-u-co-pinyin-u-nu-hanidec", "repeated"],
  ["sl-rozaj-biske-rozaj", "repeated"],
  ["en-A-bbb-a-ccc", "repeated"],
  ["en-a", undefined],
  ["zh-Hans-Hant", undefined],
])("tells of %s what stands twice in it", (tag, variant) => {
  const plan = { specVersion: "0.2", id: "p", title: { [tag]: "T" }, languages: [tag] };
  expect(validatePlan(plan, { codes, only: [languageTag.id] }).findings).toMatchObject([
    { path: "/languages/0", ...(variant && { variant }) },
  ]);
});

it("keeps of two texts in one language the one whose tag is written as is recommended", () => {
  const plan = { specVersion: "0.2", id: "p", title: { "zh-hans-cn": "一", "zh-Hans-CN": "二" }, languages: ["zh-hans-cn"] };
  expect(validatePlan(plan, { codes, only: [languageTag.id] }).findings).toMatchObject([
    { path: "/title/zh-hans-cn", variant: "twoTexts", params: { near: "zh-Hans-CN" } },
  ]);
});
