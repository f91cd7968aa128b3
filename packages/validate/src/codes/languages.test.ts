import { expect, test } from "vitest";
import { languages } from "./languages.ts";

test.each([
  ["zh", undefined],
  ["zh-Hans-CN", undefined],
  ["ZH-hant", undefined],
  ["zh-yue-HK", undefined],
  ["qab", undefined],
  ["sl-rozaj-biske", undefined],
  ["i-klingon", undefined],
  ["en-x-plain", undefined],
  ["qaz..", "qaz.."],
  ["cn", "cn"],
  ["chinese", "chinese"],
  ["zh-Hams", "hams"],
  ["zh-CNN", "cnn"],
  ["", ""],
])("%s", (tag, unknown) => {
  expect(languages.unknownSubtag(tag)).toBe(unknown);
});
