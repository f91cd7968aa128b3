import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { numberingGap } from "./numbering-gap.ts";

it("holds on its examples", () => expect(tryExamples(numberingGap, { codes })).toEqual([]));

const outline = (...labels: string[]) => ({
  outline: labels.map((label, index) => ({ id: `section-${index}`, label, title: { zh: "标题" } })),
});

it.each([
  [["一、", "二、", "三、"]],
  [["第一章", "第二章"]],
  [["1.", "2.", "3."]],
  [["九、", "十、", "十一、"].map((_, index) => ["一、", "二、", "三、"][index] ?? "")],
  [["附件1", "附件2"]],
  [["①", "②"]],
  [["前言", "结语"]],
  [["1.1", "1.2", "2.1"]],
])("passes %j", (labels) => expect(foundBy(numberingGap, outline(...labels))).toEqual([]));

it.each([
  [["一、", "三、"], ["/outline/1/label"]],
  [["一、", "二、", "二、"], ["/outline/2/label"]],
  [["二、"], ["/outline/0/label"]],
  [["（一）", "（三）", "（四）"], ["/outline/1/label"]],
])("tells %j", (labels, paths) => expect(foundBy(numberingGap, outline(...labels))).toEqual(paths));
