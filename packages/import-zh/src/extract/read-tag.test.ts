import { expect, test } from "vitest";
import { readTag } from "./read-tag.ts";

const said = (words: string, firstLeads = false) =>
  readTag(words, firstLeads).units.map(({ name, fullName, role }) => `${role} ${fullName ?? name}`);

test.each([
  ["责任单位：市发改委，各县（市、区）", ["responsible 市发改委", "responsible 各县（市、区）"]],
  ["国家发展改革委牵头，财政部、人民银行等按职责分工负责", ["lead 国家发展改革委", "cooperate 财政部", "cooperate 人民银行"]],
  ["牵头单位：市科技局；责任单位：市发改委、各区县（市）", ["lead 市科技局", "cooperate 市发改委", "cooperate 各区县（市）"]],
  ["市教育局会同市财政局、市人社局负责", ["lead 市教育局", "cooperate 市财政局", "cooperate 市人社局"]],
  ["市住建局、市城管局指导，各区、县（市）政府负责落实", ["guide 市住建局", "guide 市城管局", "responsible 各区、县（市）政府"]],
  ["牵头领导：张三；牵头单位：市府办；完成时限：2025年底", ["lead 市府办"]],
  ["市工信局、财政局等部门按职责分工负责", ["responsible 市工信局", "responsible 市财政局"]],
  [
    "市经信局牵头负责，各区（县、市）人民政府和市级有关部门配合",
    ["lead 市经信局", "cooperate 各区（县、市）人民政府", "cooperate 市级有关部门"],
  ],
  ["省发展改革委，广州、深圳市政府按职责分工负责", ["responsible 省发展改革委", "responsible 广州市政府", "responsible 深圳市政府"]],
  ["工业和信息化部、文化和旅游部负责", ["responsible 工业和信息化部", "responsible 文化和旅游部"]],
  [
    "市市场监管局（市知识产权局）、市委改革办〔市营商环境建设局〕",
    ["responsible 市市场监管局（市知识产权局）", "responsible 市委改革办〔市营商环境建设局〕"],
  ],
  // A rule that stands within the list is none of its bodies, nor does it hide them.
  ["责任单位：省交通厅、白水市政府（列首位的为牵头单位，下同）", ["responsible 省交通厅", "responsible 白水市政府"]],
  [
    "省交通厅、省水利厅，有关市人民政府按职责分工负责；列第一位者牵头",
    ["responsible 省交通厅", "responsible 省水利厅", "responsible 有关市人民政府"],
  ],
  ["配合单位：各区政府（含新区管委会、合作区管委会，下同）", ["cooperate 各区政府（含新区管委会、合作区管委会）"]],
  // What a name shares with the one before it, and what it does not.
  ["区行政审批局、公安白水分局", ["responsible 区行政审批局", "responsible 公安白水分局"]],
  ["责任单位：各有关市、县〔市、区〕政府", ["responsible 各有关市、县〔市、区〕政府"]],
  [
    "示范区执委会牵头；东浦区、白水县政府，省水利厅",
    ["lead 示范区执委会", "cooperate 东浦区政府", "cooperate 白水县政府", "cooperate 省水利厅"],
  ],
])("%s", (words, duties) => expect(said(words)).toEqual(duties));

test("the first leads where a rule of the document says so", () => {
  expect(said("责任单位：市经信局、市科技局", true)).toEqual(["lead 市经信局", "cooperate 市科技局"]);
});
