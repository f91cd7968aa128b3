import { expect, test } from "vitest";
import { figureOf } from "../src/items/figure-of.ts";
import { codeLabel } from "../src/words/code-label.ts";
import { countLabel } from "../src/words/count-label.ts";
import { dateLabel } from "../src/words/date-label.ts";
import { languageOf } from "../src/words/language-of.ts";
import { textIn } from "../src/words/text-in.ts";

test("a number agrees with its noun", () => {
  expect([1, 5].map((number) => countLabel("measures", number, "en"))).toEqual(["1 measure", "5 measures"]);
  expect([1, 5].map((number) => countLabel("measures", number, "zh"))).toEqual(["1项任务", "5项任务"]);
});

test("a year is told as each language tells it; other dates stand as they are", () => {
  expect([dateLabel("2025", "en"), dateLabel("2025", "zh"), dateLabel("2025-12", "zh")]).toEqual(["By 2025", "到2025年", "到 2025-12"]);
});

test("a figure has its sign, and its unit where the language has a word for it", () => {
  const hours = { quantity: { value: 1, unit: "小时", unitCode: "h" }, comparator: "lte" as const };
  expect([figureOf(hours, "zh"), figureOf(hours, "en")]).toEqual(["≤ 1小时", "≤ 1 hour"]);
  const about = { quantity: { value: 10, unit: "个" }, comparator: "approx" as const };
  expect([figureOf(about, "zh"), figureOf(about, "en")]).toEqual(["≈ 10个", "≈ 10"]);
  expect(figureOf({ quantity: { min: 3, max: 5, unitCode: "km" } }, "en")).toBe("3–5 km");
  expect(figureOf({}, "en")).toBeUndefined();
});

test("one's own code stands as it is written", () => {
  expect([codeLabel("project-kind", "railway", "zh"), codeLabel("project-kind", "x-kiosk", "zh")]).toEqual(["铁路", "x-kiosk"]);
  expect(codeLabel("project-kind", "constructor", "en")).toBe("constructor");
});

test("the address tells the language, else the reader's first that the page speaks, else English", () => {
  expect(languageOf("?lang=zh", ["en"])).toBe("zh");
  expect(languageOf("", ["fr-FR", "zh-CN", "en"])).toBe("zh");
  expect(languageOf("?lang=fr", ["zho", "de"])).toBe("en");
});

test("a text without a translation says which language it is in", () => {
  expect(textIn({ zh: "甬", en: "Ningbo" }, "en", ["zh"])).toEqual({ words: "Ningbo", lang: "en" });
  expect(textIn({ "zh-Hans": "甬" }, "en", ["zh"])).toEqual({ words: "甬", lang: "zh-Hans" });
  expect(textIn({ de: "Ningbo" }, "en", ["zh"])).toEqual({ words: "Ningbo", lang: "de" });
  expect(textIn({}, "en", [])).toEqual({ words: "", lang: "en" });
});

test("a Chinese word that a page's end broke is whole again; paragraphs stay apart", () => {
  expect(textIn({ zh: "联合张\n\n江等区。\n\n甲" }, "zh", ["zh"]).words).toBe("联合张江等区。\n\n甲");
});
