import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

/** The headings of a text, each with as many blanks as it is deep. */
const headings = (text: string) =>
  readDocument(text).outline.headings.map(({ level, label, title }) => `${" ".repeat(level - 1)}${label}${title}`);

test("lines without a number head what is counted through under them", () => {
  const text =
    "两市合作行动计划\n经协商，制定本计划。\n推动环境联防联治\n1.共治跨界河流。开展巡查。（东市环保局、西市环保局）\n2.共防大气污染。开展监测。（东市环保局、西市环保局）\n推动设施互联互通\n3.加快铁路建设。开展研究。（东市发改委、西市发改委）\n";
  expect(headings(text)).toEqual(["推动环境联防联治", " 1.共治跨界河流", " 2.共防大气污染", "推动设施互联互通", " 3.加快铁路建设"]);
});

test("a list within a heading is none, though its numbers are printed as those of headings", () => {
  const text =
    "某县实施方案\n一、任务\n1．发展产业。建设基地。\n2．整治环境。清理河道。\n二、保障\n1．强化组织。领导小组的职责：\n1.研究政策；\n2.协调问题；\n3.督促落实。\n2．强化投入。统筹资金。\n";
  expect(headings(text)).toEqual(["一、任务", " 1．发展产业", " 2．整治环境", "二、保障", " 1．强化组织", " 2．强化投入"]);
});

test("a short title stays one where the others of its style are sentences", () => {
  const sentences = [3, 4, 5].map((at) => `${at}.编制并公布本区设定的第${at}类备案事项清单，实行动态管理。（区司法局负责）`).join("\n");
  const text = `某区分工方案\n一、任务\n1.及时承接市里下放的行政权力事项，保障有效落实。（区府办负责）\n2.推进注销便利化。将公示时间减少一半。（区审批局负责）\n${sentences}\n`;
  expect(headings(text).slice(1, 4)).toEqual([" 1.", " 2.推进注销便利化", " 3."]);
});

test("a number before a number is a label where it is the next", () => {
  const text = "某市人才计划\n一、项目\n1.名师项目。选拔名师。\n2.121梯队项目。培养后备。\n3.工匠项目。评选工匠。\n";
  expect(headings(text)).toEqual(["一、项目", " 1.名师项目", " 2.121梯队项目", " 3.工匠项目"]);
});

test("一要, 二要 are labels as 一是 is", () => {
  const text = "某市方案\n一、要求\n一要加强领导。成立专班。\n二要强化督导。予以通报。\n";
  expect(headings(text)).toEqual(["一、要求", " 一要加强领导", " 二要强化督导"]);
});

test("a plan that is a table and nothing else has its title for a heading", () => {
  const text =
    "关于印发《2025年两市重点工作清单》的通知\n各有关单位：\n现印发给你们。\n附件\n2025年两市重点工作清单\n序号\t重点任务\t牵头单位\t配合单位\t完成时限\n1\t打通断头路\t两市交通局\t东山区、西河区\t11月底\n2\t共建医联体\t两市卫健委\t\t9月底\n";
  const { rows, outline } = readDocument(text);
  expect(outline.headings.map(({ title }) => title)).toEqual(["2025年两市重点工作清单"]);
  expect(rows.map(({ duty, due }) => [due, ...duty.units.map(({ role, name }) => `${role} ${name}`)])).toEqual([
    ["2025-11", "lead 两市交通局", "cooperate 东山区", "cooperate 西河区"],
    ["2025-09", "lead 两市卫健委"],
  ]);
});

test("a number right before its words is a chapter where its first section follows", () => {
  const text = "某港行动方案\n1总体要求\n1.1指导思想\n坚持绿色发展。\n2重点行动\n2.1能源替代\n4座加氢站建成。\n2.2运输优化\n开通班列。\n";
  expect(headings(text)).toEqual(["1总体要求", " 1.1指导思想", "2重点行动", " 2.1能源替代", " 2.2运输优化"]);
});
