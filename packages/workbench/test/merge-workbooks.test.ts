import { openZip, writeZip } from "@regional-plan/archive";
import { csv } from "@regional-plan/convert/csv";
import { xlsx } from "@regional-plan/convert/xlsx";
import { type Measure, type Plan, serialisePlan } from "@regional-plan/model";
import { mergeOpened, openContent } from "@regional-plan/workbench";
import { beforeAll, describe, expect, test } from "vitest";

const plan: Plan = {
  specVersion: "0.3",
  id: "linlan",
  title: { zh: "临澜市行动计划（虚构）", en: "Action plan of Linlan (invented)" },
  languages: ["zh", "en"],
  goals: [
    { id: "goal-1", statement: { zh: "一小时通达", en: "An hour apart" } },
    { id: "goal-2", statement: { zh: "建成枢纽", en: "A hub" } },
  ],
  measures: [
    {
      id: "measure-1",
      title: { zh: "推进铁路建设", en: "Railways" },
      responsible: [{ agency: "agency-1", role: "lead" }],
      due: "2025",
      note: { zh: "按季报送" },
    },
    { id: "measure-2", title: { zh: "共建防护林", en: "Woods" }, responsible: [{ agency: "agency-1", role: "lead" }] },
  ],
  agencies: [{ id: "agency-1", name: { zh: "市交通局", en: "Transport" } }],
};

let sent: Uint8Array;
beforeAll(async () => {
  sent = (await xlsx.write(plan)).content as Uint8Array;
});

/** The workbook as somebody returns it: the XML of some of its sheets is another, and sheets are missing. */
function returned(changes: Readonly<Record<string, (xml: string) => string>>, gone: readonly string[] = []): Uint8Array {
  const { archive } = openZip(sent);
  const files = Object.fromEntries((archive?.names ?? []).map((name) => [name, new TextDecoder().decode(archive?.read(name).bytes)]));
  const entries = [...(files["xl/workbook.xml"] ?? "").matchAll(/<sheet name="(.*?)" sheetId="(\d+)".*?\/>/gu)];
  for (const [entry, name = "", number] of entries) {
    const part = `xl/worksheets/sheet${number}.xml`;
    const change = changes[name];
    if (change !== undefined) {
      const before = withTextsInCells(files[part] ?? "", files["xl/sharedStrings.xml"] ?? "");
      const after = change(before);
      expect(after).not.toBe(before);
      files[part] = after;
    }
    if (gone.includes(name)) files["xl/workbook.xml"] = (files["xl/workbook.xml"] ?? "").replace(entry, "");
  }
  return writeZip(files);
}

/** The XML of a sheet with each text in its cell, where it can be changed without changing it elsewhere. */
function withTextsInCells(sheet: string, shared: string): string {
  const texts = [...shared.matchAll(/<si>(.*?)<\/si>/gsu)].map(([, text = ""]) => text);
  return sheet.replace(/ t="s"><v>(\d+)<\/v>/gu, (_, number: string) => ` t="inlineStr"><is>${texts[Number(number)]}</is>`);
}

/** A workbook of one sheet with other words in its cells. */
function withCells(workbook: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const { archive } = openZip(workbook);
  const files = Object.fromEntries((archive?.names ?? []).map((name) => [name, new TextDecoder().decode(archive?.read(name).bytes)]));
  const part = "xl/worksheets/sheet1.xml";
  for (const [address, words] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`, "su");
    expect(files[part]).toMatch(cell);
    files[part] = (files[part] ?? "").replace(cell, `<c r="${address}" s="$1" t="inlineStr"><is><t>${words}</t></is></c>`);
  }
  return writeZip(files);
}

async function merged(theirs: Uint8Array, ours: Plan = plan, base?: Plan) {
  const open = (content: string | Uint8Array, name: string) => openContent(content, { name });
  const done = await mergeOpened({
    ...(base && { base: await open(serialisePlan(base), "base.json") }),
    ours: await open(serialisePlan(ours), "plan.json"),
    theirs: await open(theirs, "filled.xlsx"),
  });
  if (!("merged" in done)) throw new Error("It was not merged.");
  return { ...done, plan: JSON.parse(done.merged?.content as string) as Plan };
}

const withoutRow = (number: number) => (xml: string) => xml.replace(new RegExp(`<row r="${number}".*?</row>`, "su"), "");
const hideRow = (number: number) => (xml: string) => xml.replace(`<row r="${number}"`, `<row hidden="1" r="${number}"`);
const rename = (from: string, to: string) => (xml: string) => xml.replace(from, to);

describe("a workbook that comes back filled in", () => {
  test("as it went out changes nothing", async () => {
    expect((await merged(sent)).plan).toEqual(plan);
  });

  test("changes what was changed in it, and nothing twice", async () => {
    const filled = returned({ 任务: rename("推进铁路建设", "加快铁路建设") });
    const once = await merged(filled);
    expect([once.conflicts, once.madeOf]).toEqual([[], undefined]);
    expect(once.plan.measures?.[0]?.title).toEqual({ zh: "加快铁路建设", en: "Railways" });
    expect((await merged(filled, once.plan)).plan).toEqual(once.plan);
  });

  test("takes out the item whose row was deleted, and the value whose cell was cleared", async () => {
    const { plan: after } = await merged(returned({ 目标: withoutRow(3), 任务: rename("按季报送", "") }));
    expect(after.goals?.map(({ id }) => id)).toEqual(["goal-1"]);
    expect(after.measures?.[0]).not.toHaveProperty("note");
  });

  test("takes out nothing whose row is hidden, whose column was deleted, or whose sheet was not sent along", async () => {
    const withoutEnglish = (xml: string) => xml.replace(/<c r="F\d+"(?:(?!\/>)[^>])*>.*?<\/c>/gsu, "");
    const filled = returned({ 目标: hideRow(3), 任务: withoutEnglish }, ["单位", "任务·责任单位"]);
    expect((await merged(filled)).plan).toEqual(plan);
    // Rows of measures that are hidden leave those of their units alone on their sheet.
    expect((await merged(returned({ 任务: hideRow(2) }))).plan).toEqual(plan);
  });

  test("has the plan that it was made of as its base, where ours has gone on and that plan is named", async () => {
    const ours: Plan = {
      ...plan,
      measures: (plan.measures ?? []).map((each) => (each.id === "measure-1" ? { ...each, due: "2026" } : each)),
    };
    const filled = returned({ 任务: rename("共建防护林", "共建沿海防护林") });
    const alone = await merged(filled, ours);
    expect(alone.conflicts.map(({ path }) => path)).toEqual(["/measures/0/due", "/measures/1/title/zh"]);
    expect(alone.madeOf).toMatchObject({ id: "linlan" });
    const withBase = await merged(filled, ours, plan);
    expect([withBase.conflicts, withBase.madeOf]).toEqual([[], undefined]);
    expect(withBase.plan.measures?.map(({ title, due }) => [title?.zh, due])).toEqual([
      ["推进铁路建设", "2026"],
      ["共建沿海防护林", undefined],
    ]);
  });

  test("with a row of an item that nobody knows is not read", async () => {
    const filled = returned({ 任务·责任单位: rename("measure-2", "measure-9") });
    await expect(merged(filled)).rejects.toThrow("It was not merged.");
  });
});

test("a folder of CSV files is ours too: it is written anew, and what else lies in it stays", async () => {
  const files = new Map([...((await csv.write(plan)).content as ReadonlyMap<string, string>), ["说明.txt", "请勿删除"]]);
  const done = await mergeOpened({
    ours: await openContent(files, { name: "tables" }),
    theirs: await openContent(returned({ 目标: withoutRow(2), 任务: rename("推进铁路建设", "加快铁路建设") }), { name: "filled.xlsx" }),
  });
  const content = "merged" in done ? (done.merged?.content as ReadonlyMap<string, string>) : new Map<string, string>();
  expect([...content.keys()].sort()).toEqual([...files.keys()].sort());
  expect(content.get("measures.csv")).toContain("加快铁路建设");
  expect(content.get("goals.csv")).not.toContain("goal-1");
});

describe("a table of tasks that was sent out", () => {
  const ours: Plan = {
    ...plan,
    measures: [
      { ...(plan.measures?.[0] as Measure), due: "2025", statement: { zh: "推进铁路建设，改善沿线出行。" } },
      ...(plan.measures?.slice(1) ?? []),
      { id: "measure-3", title: { zh: "开通航线" }, statement: { zh: "开通海上快线。" }, due: "2024" },
    ],
    actions: [
      { id: "action-1", for: "measure-1", statement: { zh: "建成东站", en: "A station" } },
      { id: "action-2", for: "measure-1", statement: { zh: "建成西站" } },
      {
        id: "action-3",
        for: "measure-1",
        statement: { zh: "改造老站" },
        responsible: [{ agency: "agency-2", role: "lead", scope: "站房" }],
      },
      { id: "action-4", for: "arrangement-1", statement: { zh: "建立例会制度" } },
    ],
    arrangements: [{ id: "arrangement-1", title: { zh: "加强组织领导" } }],
    agencies: [...(plan.agencies ?? []), { id: "agency-2", name: { zh: "市财政局" }, aliases: [{ zh: "财政局" }] }],
  };
  let table: Uint8Array;
  beforeAll(async () => {
    table = (await xlsx.write(ours, { layout: "tasks" })).content as Uint8Array;
  });

  /** The table with other cells; what a cell is called as people see it, and its words. */
  const filled = (cells: Readonly<Record<string, string>>) => withCells(table, cells);
  const taken = async (cells: Readonly<Record<string, string>>, into = ours, base?: Plan) => merged(filled(cells), into, base);

  test("adds nothing where nobody has filled it in, and its sheet may be read alone", async () => {
    expect((await merged(table, ours)).plan).toEqual(ours);
    const { plan: alone, findings } = await xlsx.load(table).then(({ value, findings }) => ({ plan: value as Plan, findings }));
    expect(alone.actions?.map(({ id, for: task }) => [id, task])).toEqual(ours.actions?.map(({ id, for: task }) => [id, task]));
    expect(alone.measures?.map(({ id }) => id)).toEqual(["measure-1", "measure-2", "measure-3", "arrangement-1"]);
    expect(findings.map(({ rule }) => rule)).not.toContain("xlsx/hidden-columns");
  });

  test("takes units and dates that were filled in, for a row or for all that have them from their task, and nothing twice", async () => {
    const cells = {
      D3: "市财政局",
      D5: "财政局",
      E5: "市交通局",
      F3: "2026年6月",
      C6: "新造防护林2万亩",
      F6: "2025年底前",
      E9: "市财政局",
    };
    const once = await taken(cells);
    expect([once.conflicts, once.madeOf]).toEqual([[], undefined]);
    const { measures = [], actions = [], agencies } = once.plan;
    expect(measures[0]).toMatchObject({ due: "2026-06", responsible: [{ agency: "agency-2", role: "lead" }] });
    expect(actions.slice(0, 2).map(({ responsible, due }) => responsible ?? due)).toEqual([undefined, undefined]);
    expect(actions[2]?.responsible).toEqual([
      { agency: "agency-2", role: "lead", scope: "站房" },
      { agency: "agency-1", role: "cooperate" },
    ]);
    expect(actions[3]).toMatchObject({ for: "measure-2", statement: { zh: "新造防护林2万亩" }, due: "2025-12" });
    expect(measures[1]).toEqual(ours.measures?.[1]);
    expect(actions[4]?.responsible).toEqual([{ agency: "agency-2", role: "cooperate" }]);
    expect(agencies).toEqual(ours.agencies);
    const twice = await taken(cells, once.plan);
    expect([twice.plan, twice.conflicts]).toEqual([once.plan, []]);
  });

  test("says in which cell something contradicts what ours has become, and takes the rest", async () => {
    const later: Plan = {
      ...ours,
      measures: ours.measures?.map((each) => (each.id === "measure-3" ? { ...each, due: "2027" } : each)) ?? [],
    };
    const done = await taken({ F7: "2025-03", D7: "市交通局" }, later, ours);
    expect(done.conflicts.map(({ path, theirLocation }) => [path, theirLocation])).toEqual([
      ["/measures/2/due", { sheet: "任务分解表", cell: "F7" }],
    ]);
    expect(done.plan.measures?.[2]).toMatchObject({ due: "2027", responsible: [{ agency: "agency-1", role: "lead" }] });
  });

  test("takes out what was cleared, and nothing whose row is gone", async () => {
    const { plan: after } = await taken({ D5: "", F7: "" });
    expect(after.actions?.[2]).not.toHaveProperty("responsible");
    expect(after.measures?.[2]).not.toHaveProperty("due");
  });

  test("takes how far units have come, into the report of the day that stands above, one workbook after the other", async () => {
    const { content } = await xlsx.write(ours, { layout: "progress" });
    const first = withCells(content as Uint8Array, {
      C2: "2026年6月30日",
      G4: "推进中",
      H4: "完成初步设计。",
      I4: "60%",
      J4: "初设批复、会议纪要",
    });
    const second = withCells(content as Uint8Array, { C2: "2026-06-30", H7: "已完成", H8: "6艘船投运。" });
    const once = await merged(first, ours);
    const both = await merged(second, once.plan, ours);
    expect([once.conflicts, both.conflicts]).toEqual([[], []]);
    expect(both.plan).toEqual({
      ...ours,
      reports: [
        {
          id: "report-2026-06-30",
          asOf: "2026-06-30",
          entries: [
            {
              for: "action-1",
              status: "in-progress",
              progress: 0.6,
              narrative: { zh: "完成初步设计。" },
              evidence: [{ title: { zh: "初设批复" } }, { title: { zh: "会议纪要" } }],
            },
            { for: "measure-2", status: "completed" },
            { for: "measure-3", narrative: { zh: "6艘船投运。" } },
          ],
        },
      ],
    });
    expect((await merged(first, both.plan)).plan).toEqual(both.plan);
    const other = await merged(withCells(content as Uint8Array, { C2: "2026-06-30", I4: "0.8" }), both.plan);
    expect(other.conflicts.map(({ path, theirLocation }) => [path, theirLocation])).toEqual([
      ["/reports/0/entries/0/progress", { sheet: "任务分解表", cell: "I4" }],
    ]);
  });
});
