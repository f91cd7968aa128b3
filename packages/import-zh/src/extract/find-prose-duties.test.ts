import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

/** The duties that a sentence tells, and the clauses of which it cannot be told. */
function toldBy(sentence: string): { duties: string[]; doubtful: string[] } {
  const { duties, doubtfulDuties } = readDocument(`某市行动计划\n一、重点任务\n（一）推进工作。${sentence}\n（二）加强管理。开展检查。\n`);
  return {
    duties: duties.flat().map(({ units }) => units.map(({ name, role }) => `${role} ${name}`).join(", ")),
    doubtful: doubtfulDuties.map(({ block, from, to }) => block.text.slice(from, to)),
  };
}

test.each([
  ["由市商务局牵头，优化部门协同模式。", ["lead 市商务局"]],
  ["由县林业局负责建立珍稀树种监测体系。", ["responsible 县林业局"]],
  ["市水利局会同市气象局、市应急管理局等部门建立会商机制。", ["lead 市水利局, cooperate 市气象局, cooperate 市应急管理局"]],
  ["自然资源部要会同有关方面加强监督。", ["lead 自然资源部, cooperate 有关方面"]],
  ["省统计局会同住房城乡建设厅每年开展评估。", ["lead 省统计局, cooperate 住房城乡建设厅"]],
])("%s", (sentence, duties) => expect(toldBy(sentence)).toEqual({ duties, doubtful: [] }));

test.each(["项目单位与市财政局会同审计机构核验。", "由企业负责运营，市场主体自愿参加。", "经市政府会同专家论证后实施。"])(
  "%s tells no duty of a body of the plan",
  (sentence) => expect(toldBy(sentence).duties).toEqual([]),
);

test("what is unclear is a clause for a person", () => {
  expect(toldBy("市教育局会同各学校家长代表研究方案。")).toEqual({ duties: [], doubtful: ["市教育局会同各学校家长代表研究方案"] });
});
