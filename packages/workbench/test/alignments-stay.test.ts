import { alignPlans } from "@regional-plan/compare";
import type { Alignment, Plan } from "@regional-plan/model";
import { deltaOutline } from "@regional-plan/repository/delta-outline";
import { expect, test } from "vitest";
import { importDocument, importInto, mergeOpened, openContent, proposeIn, writeImported } from "../src/index.ts";

// What people have decided of an alignment survives whatever comes to the plan afterwards.

const text = `某市推进区域一体化行动计划
一、重点任务
（一）完善交通网络。加快城际铁路和跨海通道建设，打通省际断头路。
（二）推动港航发展。深化宁波舟山港合作，发展江海联运，提升航运服务功能。
（三）发展丝绸文创。举办丝绸设计大赛。
`;

const planOf = async (content: Parameters<typeof openContent>[0]) => {
  const opened = await openContent(content, { name: "plan" });
  const reader = await opened.format.load();
  return (await reader.load?.(opened.content))?.value as Plan;
};

async function proposed() {
  const imported = await importDocument(text, { name: "计划.txt" });
  const folder = await openContent((await writeImported(imported)) ?? "", { name: "plan" });
  const done = await proposeIn(folder, deltaOutline, alignPlans(imported.plan as Plan, deltaOutline));
  if (done === undefined) throw new Error("nothing was written");
  return { imported, folder: done };
}

const decide = (alignments: readonly Alignment[] = []): Alignment[] =>
  alignments.map((each, at) => ({ ...each, status: at === 0 ? "confirmed" : "rejected" }));

/** The folder, after a person has decided: in the files, as people do. */
async function decided() {
  const { imported, folder } = await proposed();
  const files = new Map(folder.content as Map<string, string>);
  const [name, list] = [...files].find(([, content]) => String(content).includes("alignment-")) ?? [];
  if (name === undefined) throw new Error("no file holds the proposals");
  let count = 0;
  files.set(
    name,
    String(list).replace(/status: proposed/gu, () => (count++ === 0 ? "status: confirmed" : "status: rejected")),
  );
  return { imported, folder: { ...folder, content: files } };
}

test("proposals are written into a folder, and a second run changes nothing", async () => {
  const { folder } = await proposed();
  const plan = await planOf(folder.content);
  expect(plan.alignments?.map(({ from, to, status }) => [from, to.item, status])).toContainEqual([
    "measure-1-1",
    "measure-rail",
    "proposed",
  ]);
  expect((await proposeIn(folder, deltaOutline, alignPlans(plan, deltaOutline)))?.content).toEqual(folder.content);
});

test("what was confirmed and rejected survives a second run", async () => {
  const { folder } = await decided();
  const plan = await planOf(folder.content);
  expect(plan.alignments?.length).toBeGreaterThan(1);
  expect(plan.alignments).toEqual(decide(plan.alignments));
  expect((await proposeIn(folder, deltaOutline, alignPlans(plan, deltaOutline)))?.content).toEqual(folder.content);
});

test("and a new edition, in which its tasks have other numbers", async () => {
  const { folder, imported } = await decided();
  const before = (await planOf(folder.content)).alignments;
  const next = await importDocument(text.replace("（一）完善", "（一）规划战略平台。建设合作发展区。\n（二）完善"), { name: "计划.txt" });
  const done = await importInto(folder, next, () => ({ "document-1": { text: imported.text } }));
  if ("unread" in done || done.merged === undefined) throw new Error("not merged");
  const plan = await planOf(done.merged.content);
  expect(plan.alignments).toEqual(before);
  expect(plan.measures?.find(({ id }) => id === before?.[0]?.from)?.title?.zh).toBe("完善交通网络");
});

test("and a merge with a side that does not know of it", async () => {
  const { folder } = await decided();
  const { folder: fresh } = await proposed();
  const before = (await planOf(folder.content)).alignments;
  const done = await mergeOpened({ base: fresh, ours: fresh, theirs: folder });
  if (!("conflicts" in done)) throw new Error("not merged");
  expect(done.conflicts).toEqual([]);
  expect((done.plan as Plan).alignments).toEqual(before);
});
