import { expect, test } from "vitest";
import { anyOf } from "./any-of.ts";

test("finds what the pattern finds", () => {
  const pattern = /建成|建设|满\d+年|一般(?:不(?!动产)|应)|(?:^|，)已有|不得/;
  const { test: holds } = anyOf(pattern);
  const texts = ["推进建设", "建筑", "满3年", "期满年", "一般不", "一般不动产", "已有", "，已有", "还已有", "不得", "不", "", "建成"];
  expect(texts.map((text) => holds(text))).toEqual(texts.map((text) => pattern.test(text)));
});
