import { expect, test } from "vitest";
import { importPlan } from "../index.ts";

const milestones = async (sentence: string) => {
  const { plan } = await importPlan(`某市三年行动计划（2023—2025年）\n一、任务\n（一）推进建设。${sentence}\n（二）加强管理。开展检查。\n`);
  return plan?.milestones?.map(({ title, due, for: item }) => [title.zh, due, item]);
};

test.each([
  ["加快大桥建设，力争2024年全线建成。", "力争2024年全线建成", "2024"],
  ["2023年6月底前，出台管理办法。", "出台管理办法", "2023-06"],
  ["编制规划，2024年底前完成。", "2024年底前完成", "2024-12"],
])("%s", async (sentence, title, due) => {
  expect(await milestones(sentence)).toEqual([[title, due, expect.stringMatching(/^action-/)]]);
});

test.each(["自2023年起实施新标准。", "办法已于2023年印发。", "到2025年，建成示范点30个。", "2024年，持续加强宣传。"])(
  "%s tells of none",
  async (sentence) => {
    expect(await milestones(sentence)).toBeUndefined();
  },
);

test("a label beside the units says when a task is due, where it says one date", async () => {
  const { plan } = await importPlan(
    "某县三年行动方案（2024—2026年）\n一、任务\n（一）建设研究院。开展研究。\n责任单位：县科技局\n完成时限：2025年6月底\n（二）常年巡查。开展检查。（责任单位：县环保局；完成时限：长期坚持）\n",
  );
  expect(plan?.measures?.map(({ due }) => due)).toEqual(["2025-06", undefined]);
});
