import { expect, test } from "vitest";
import { sentenceAround } from "../src/source/sentence-around.ts";

const around = (text: string, quote: string, broken: { start: number; end: number }[] = []) => {
  const start = text.indexOf(quote);
  const sentence = sentenceAround(text, { start, end: start + quote.length }, broken);
  return text.slice(sentence.start, sentence.end);
};

test.each([
  ["甲。乙丙丁。戊", "丙", "乙丙丁。"],
  ["甲；乙丙！丁", "乙", "乙丙！"],
  ["甲。乙丙。丁。", "乙丙。", "乙丙。"],
  ["甲。乙。丙。", "甲。乙", "甲。乙。"],
  ["说“甲。”乙丙。", "乙", "乙丙。"],
  ["说“甲乙。”丙。", "甲", "说“甲乙。”"],
  ["甲", "甲", "甲"],
])("in %s, around %s: %s", (text, quote, sentence) => {
  expect(around(text, quote)).toBe(sentence);
});

test("a line break ends a sentence, and the marks of a heading are no part of it", () => {
  expect(around("甲\n\n### (一) 乙丙\n\n丁", "乙")).toBe("(一) 乙丙");
});

test("a line break inside a broken passage ends nothing", () => {
  const text = "前。联合张\n\n江等区。后";
  expect(around(text, "联合")).toBe("联合张");
  expect(around(text, "联合", [{ start: text.indexOf("张"), end: text.indexOf("等") }])).toBe("联合张\n\n江等区。");
});
