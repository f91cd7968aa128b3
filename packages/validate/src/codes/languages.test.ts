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
  ["en-a-bbb-x-a-ccc", undefined],
  ["zh-u-co-pinyin-t-en", undefined],
  ["de-1901-1996", undefined],
  ["en-x-a-a", undefined],
  ["en-a-bbb-a-ccc", "a"],
  ["en-A-bbb-a-ccc", "a"],
  ["zh-u-co-pinyin-u-nu-hanidec", "u"],
  ["zh-u-co-t-en-u-nu", "u"],
  ["de-1901-1901", "1901"],
  ["sl-rozaj-biske-rozaj", "rozaj"],
  ["sl-Latn-IT-nedis-NEDIS", "nedis"],
  ["en-u", "u"],
  ["en-a-bbb-t", "t"],
  ["en-x", "x"],
  ["qaz..", "qaz.."],
  ["cn", "cn"],
  ["chinese", "chinese"],
  ["zh-Hams", "hams"],
  ["zh-CNN", "cnn"],
  ["", ""],
])("%s", (tag, unknown) => {
  expect(languages.unknownSubtag(tag)).toBe(unknown);
});
