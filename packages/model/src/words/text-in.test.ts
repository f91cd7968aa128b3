import { expect, it } from "vitest";
import { textFor, textIn } from "./text-in.ts";

it("finds a text whatever the letter case of its tag, the same spelling first", () => {
  expect(textIn({ "zh-hans": "一" }, "zh-Hans")).toBe("一");
  expect(textIn({ ZH: "一", zh: "二" }, "zh")).toBe("二");
  expect(textIn({ zh: "一" }, "en")).toBeUndefined();
  expect(textIn({ zh: "一" }, "constructor")).toBeUndefined();
});

it("gives a reader a regional text, but no other script and no other country", () => {
  expect(textFor({ "zh-CN": "一" }, "zh")).toBe("一");
  expect(textFor({ "zh-TW": "一" }, "zh-CN")).toBeUndefined();
  expect(textFor({ "en-US": "A" }, "en-GB")).toBeUndefined();
});
