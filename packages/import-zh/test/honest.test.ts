import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importPlan } from "../src/index.ts";
import { headingsOf, imported } from "./read.ts";

describe("quotes and offsets", () => {
  test("hold with line ends of Windows, and a byte-order mark counts for nothing", async () => {
    const bytes = new TextEncoder().encode("\uFEFF某市行动计划\r\n一、目标\r\n到2028年，建成10个以\r\n上社区，\r\n引进20家。\r\n");
    const { plan, text } = await importPlan(bytes);
    expect(text.startsWith("某市")).toBe(true);
    for (const { source = [] } of plan?.targets ?? [])
      for (const { quote, start, end } of source) expect(text.slice(start, end)).toBe(quote);
    expect(plan?.targets?.map(({ quantity }) => quantity?.value)).toEqual([10, 20]);
    expect(plan?.documents?.[0]?.length).toBe(text.length);
  });

  test("the Ningbo plan: 50 headings, torn paragraphs whole, the advertisement set apart", async () => {
    const { plan, text } = await importPlan(readFileSync(new URL("../../../seeds/ningbo/source.txt", import.meta.url)));
    expect([plan?.title.zh, plan?.outline?.length, plan?.domains?.length, plan?.principles?.length, plan?.measures?.length]).toEqual([
      "宁波市推进长江三角洲区域一体化发展行动计划",
      50,
      6,
      4,
      30,
    ]);
    expect(plan?.domains?.every(({ statement }) => statement !== undefined)).toBe(true);
    expect(plan?.measures?.some(({ statement }) => statement?.zh?.includes("漕河泾、张\n\n江等开发区") === true)).toBe(true);
    expect(plan?.documents?.[0]?.noise?.map(({ quote }) => quote)).toEqual([
      "中基汽车城\n\n认证二手车  \n平行进口车  \n新车\n\n地址：轻纺城地铁A出口",
    ]);
    expect([...new Set(plan?.goals?.map(({ horizon }) => horizon))]).toEqual(["2025", "2035"]);
    expect(text.length).toBe(8700);
  });
});

test("what cannot be told is a finding with its sentence, and not in the plan", async () => {
  const { plan, text, findings } = await importPlan(
    "某市行动计划\n一、任务\n（一）推进建设。建设年产30万辆整车生产基地。\n（二）加强管理。开展检查。\n",
  );
  expect(plan?.targets).toBeUndefined();
  const finding = findings.find(({ rule }) => rule === "import/uncertain-number");
  expect(finding?.params).toEqual({ quote: "建设年产30万辆整车生产基地" });
  expect(text.slice(finding?.location?.start, finding?.location?.end)).toBe("建设年产30万辆整车生产基地");
});

test("paragraphs that are broken at a width give the same headings", async () => {
  const { plan, text } = await imported("five-year-plan.txt");
  const broken = text
    .split("\n")
    .map((line) => (line.includes("\t") ? line : line.replaceAll(/(.{30})/gu, "$1\n")))
    .join("\n");
  const again = await importPlan(broken);
  expect(again.plan && headingsOf(again.plan)).toEqual(headingsOf(plan));
});

test.each([
  ["old Word", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "a.doc", "content/old-word"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "a.docx", "import/picture"],
  ["an empty page", new Uint8Array(), "a.html", "import/empty"],
  ["RTF", new TextEncoder().encode("{\\rtf1 \\u35268?}"), "a.rtf", "content/old-word"],
  ["a ZIP", new Uint8Array([0x50, 0x4b, 3, 4]), "a.docx", "archive/not-zip"],
  ["an unknown encoding", new Uint8Array([0xe9, 0x74, 0xe9, 0x20, 0xe0]), "a.txt", "import/unreadable"],
  ["English", new TextEncoder().encode("A plan"), "a.txt", "import/no-chinese"],
])("%s is refused with a finding", async (_, bytes, name, rule) => {
  const { plan, findings } = await importPlan(bytes, { name });
  expect([plan, findings.map((finding) => finding.rule)]).toEqual([undefined, [rule]]);
});

// What goes over a text once for each of its signs would take minutes.
test("three hundred thousand of one sign are read at once", { timeout: 60_000 }, async () => {
  for (const sign of ["（", "）", "1", "一", "，", "“", "责任单位："]) {
    const { plan } = await importPlan(`方案\n一、任务\n${sign.repeat(300_000 / sign.length)}`);
    expect(plan?.outline?.length).toBeGreaterThan(0);
  }
});

test("a column of targets is no baseline, and a digit of a name no number of the row", async () => {
  const rows = ["序号\t指标\t单位\t2025年目标", "1\t5G基站数\t个\t8000", "2\t12345热线办结率\t%\t98", "3\t15分钟生活圈覆盖率\t%\t90"];
  const { plan } = await importPlan(`某市行动计划\n一、主要指标\n${rows.join("\n")}`);
  expect(plan?.indicators?.map(({ name }) => name.zh)).toEqual(["5G基站数", "12345热线办结率", "15分钟生活圈覆盖率"]);
  expect(plan?.indicators?.flatMap(({ baseline }) => baseline ?? [])).toEqual([]);
  expect(plan?.targets?.map(({ quantity }) => quantity?.value)).toEqual([8000, 98, 90]);
});

test("a value added that is to be reached is a level", async () => {
  const { plan } = await importPlan("某市行动计划\n一、目标\n到2027年，数字经济核心产业增加值突破500亿元，就业人数增加500人。");
  expect(plan?.targets?.map(({ measuredAs }) => measuredAs)).toEqual([undefined, "change"]);
});
