import { type SourceSpan, uncoveredSentences } from "@regional-plan/model";
import { expect, test } from "vitest";
import { importPlan } from "../index.ts";

interface Sourced {
  readonly source?: readonly SourceSpan[];
}

/** What the sources of the targets, goals and milestones of a sentence quote, and what of it no item takes up. */
async function sourcesOf(sentence: string) {
  const read = `某市三年行动计划（2026—2028年）\n一、重点任务\n（一）推进工作。${sentence}\n（二）加强管理。开展检查。\n`;
  const { plan, text } = await importPlan(read);
  const covered = new Uint8Array(text.length);
  const lists: readonly (readonly Sourced[] | undefined)[] = [
    plan?.documents,
    plan?.outline,
    plan?.actions,
    plan?.targets,
    plan?.milestones,
  ];
  const items = lists.flatMap((list) => list ?? []);
  for (const { source } of items) for (const { start = 0, end = 0 } of source ?? []) covered.fill(1, start, end);
  const quotes = (list: readonly Sourced[] | undefined) => list?.map(({ source }) => source?.map(({ quote }) => quote));
  return {
    targets: quotes(plan?.targets),
    milestones: quotes(plan?.milestones),
    uncovered: uncoveredSentences(text, covered).map((open) => open.text),
  };
}

test.each([
  ["到2028年，建成示范点30个。", [["建成示范点30个", "到2028年"]]],
  ["到“十五五”末，养老床位达到2000张。", [["养老床位达到2000张", "到“十五五”末"]]],
  [
    "力争到2027年底前，培训500人次，新增岗位80个。",
    [
      ["培训500人次", "力争到2027年底前"],
      ["新增岗位80个", "力争到2027年底前"],
    ],
  ],
  ["2027年建成示范点30个。", [["2027年建成示范点30个"]]],
])("%s", async (sentence, targets) => {
  expect(await sourcesOf(sentence)).toMatchObject({ targets, uncovered: [] });
});

test("a date that governs a list is a source of all that the list sets", async () => {
  const { targets } = await sourcesOf("到2028年，实现以下目标：\n培育企业20家。\n新增岗位300个。");
  expect(targets).toEqual([
    ["培育企业20家", "到2028年"],
    ["新增岗位300个", "到2028年"],
  ]);
});

test("the date before a clause that tells of an event is a source of it", async () => {
  expect(await sourcesOf("2027年6月底前，出台管理办法。")).toMatchObject({
    milestones: [["出台管理办法", "2027年6月底前"]],
    uncovered: [],
  });
});
