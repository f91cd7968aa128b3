import { expect, test } from "vitest";
import { codeLabel } from "../src/words/code-label.ts";
import { countLabel } from "../src/words/count-label.ts";
import { languageOf } from "../src/words/language-of.ts";
import { textIn } from "../src/words/text-in.ts";

test("a number agrees with its noun", () => {
  expect([1, 5].map((number) => countLabel("measures", number, "en"))).toEqual(["1 measure", "5 measures"]);
  expect([1, 5].map((number) => countLabel("measures", number, "zh"))).toEqual(["1项任务", "5项任务"]);
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
