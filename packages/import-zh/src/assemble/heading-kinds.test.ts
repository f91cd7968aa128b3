import { expect, test } from "vitest";
import { importPlan } from "../index.ts";

/** What the headings of a plan head, in their order. */
async function kindsOf(lines: readonly string[]): Promise<(string | undefined)[]> {
  const { plan } = await importPlan(`某市行动计划\n${lines.join("\n")}\n`);
  return (plan?.outline ?? []).map(({ heads, kind }) => heads?.split("-")[0] ?? kind);
}

test("保障 within the tasks is a task like the others; at the end it sees to how they are carried out", async () => {
  const tasks = ["一、壮大产业", "（一）培育企业。开展培训。", "（二）强化用地保障。盘活存量。"];
  const provisions = ["二、强化要素保障", "（三）人才。引进专家。", "（四）资金。设立基金。"];
  const end = ["三、组织实施", "（五）加强领导。成立专班。", "（六）强化督查。定期通报。"];
  expect(await kindsOf([...tasks, ...provisions, ...end])).toEqual([
    ...["domain", "measure", "measure", "domain", "measure", "measure"],
    ...[undefined, "arrangement", "arrangement"],
  ]);
  expect(await kindsOf([...tasks, ...provisions])).toEqual(["domain", "measure", "measure", undefined, "arrangement", "arrangement"]);
});

test("goals may stand in a chapter on how things are, and 成效 in a goal", async () => {
  const lines = [
    ...["第一章　发展基础与目标", "第一节　发展基础", "产业有基础。", "第二节　发展目标", "——服务成效更加突出。到2030年，覆盖全域。"],
    ...["第二章　主要任务", "第一节　良种", "开展攻关。"],
  ];
  expect(await kindsOf(lines)).toEqual(["background", "background", undefined, undefined, undefined, "measure"]);
});
