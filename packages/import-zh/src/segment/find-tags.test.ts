import { expect, test } from "vitest";
import { signsIn } from "../lexicon/text-signs.ts";
import { wholeOf } from "./block.ts";
import { tagsOf } from "./find-tags.ts";

/** The tags of a paragraph, as they stand there. */
const tags = (text: string) =>
  tagsOf(wholeOf({ text, signs: signsIn(text), pieces: [{ from: 0, at: 0 }] })).map(({ from, to }) => text.slice(from, to));

test.each([
  ["完善预案。（环境部牵头，工业部等参与）", "（环境部牵头，工业部等参与）"],
  ["推进建设。〔示范区执委会牵头；东浦区、西河区，省水利厅〕", "〔示范区执委会牵头；东浦区、西河区，省水利厅〕"],
  ["办理时间减半。〔两省一市市场监管部门、税务部门〕", "〔两省一市市场监管部门、税务部门〕"],
  ["加大投入。牵头单位：市科技局；配合单位：市财政局。", "牵头单位：市科技局；配合单位：市财政局。"],
  ["培育园区。牵头单位：市工信局。责任单位：市统计局、各开发区。", "牵头单位：市工信局。责任单位：市统计局、各开发区。"],
])("%s", (text, tag) => expect(tags(text)).toEqual([tag]));

test("a bracket that names districts explains", () => {
  expect(tags("在三个区（东浦区、西河区、南山区）开展试点。")).toEqual([]);
});
