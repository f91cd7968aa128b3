import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
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
