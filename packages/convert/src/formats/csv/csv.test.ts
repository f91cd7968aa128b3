import { type Plan, serialisePlan } from "@regional-plan/model";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { describe, expect, test } from "vitest";
import { csv } from "./csv.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "规划", en: "Plan" },
  languages: ["zh", "en"],
  measures: [
    { id: "measure-1", label: "001", title: { zh: "=1+1", en: "-2" }, statement: { zh: '他说"好"，\n办好' }, due: "2025-06" },
    { id: "measure-2", label: "1-2", title: { zh: "'引号'" }, responsible: [] },
  ],
};

const filesOf = async (written: Plan) => (await csv.write(written)).content as Map<string, string>;

const told = (findings: readonly { rule: string; location?: { file?: string; line?: number; column?: number } }[]) =>
  findings.map(({ rule, location }) => `${rule} ${location?.file ?? ""}:${location?.line ?? ""}:${location?.column ?? ""}`);

describe("what is written", () => {
  test("opens in spreadsheets as what it is: with a byte-order mark, and no cell a formula", async () => {
    expect((await filesOf(plan)).get("measures.csv")).toBe(
      "\uFEFFid,label,section,domain,title:zh,title:en,statement:zh,statement:en,due,recurs,dueAfter.milestone,dueAfter.days,note:zh,note:en,extensions,empty\r\n" +
        'measure-1,001,,,\'=1+1,\'-2,"他说""好""，\n办好",,2025-06,,,,,,,\r\n' +
        "measure-2,1-2,,,'引号',,,,,,,,,,,responsible\r\n",
    );
  });

  test("comes back as it was", async () => {
    expect(serialisePlan((await csv.read(await filesOf(plan))).plan as Plan)).toBe(serialisePlan(plan));
  });

  test("is described for tools that read data packages: types, keys, and what links to what", async () => {
    const described = JSON.parse((await filesOf(transportCompact as Plan)).get("datapackage.json") ?? "") as {
      resources: { name: string; path: string; schema: { primaryKey: string[]; foreignKeys?: unknown[]; fields: { name: string }[] } }[];
    };
    const actuals = described.resources.find(({ name }) => name === "reports.entries.actuals");
    expect(actuals?.path).toBe("reports.entries.actuals.csv");
    expect(actuals?.schema.primaryKey).toEqual(["item", "entries.position", "position"]);
    expect(actuals?.schema.foreignKeys).toContainEqual({
      fields: ["item", "entries.position"],
      reference: { resource: "reports.entries", fields: ["item", "position"] },
    });
    expect(actuals?.schema.foreignKeys).toContainEqual({ fields: ["target"], reference: { resource: "targets", fields: ["id"] } });
    const targets = described.resources.find(({ name }) => name === "targets");
    expect(targets?.schema.fields).toContainEqual(expect.objectContaining({ name: "quantity.value", type: "number" }));
  });
});

describe("a single file as people keep it", () => {
  const table = "序号;重点任务;牵头单位\r\n1;办好学校;市教育局\r\n";

  test("in GB 18030, with semicolons", async () => {
    // 任务名称;完成时限 and 学校;2025 in GB 18030.
    const bytes = new Uint8Array([
      0xc8, 0xce, 0xce, 0xf1, 0xc3, 0xfb, 0xb3, 0xc6, 0x3b, 0xcd, 0xea, 0xb3, 0xc9, 0xca, 0xb1, 0xcf, 0xde, 0x0d, 0x0a,
    ]);
    const row = new Uint8Array([0xd1, 0xa7, 0xd0, 0xa3, 0x3b, 0x32, 0x30, 0x32, 0x35, 0x0d, 0x0a]);
    const { value, findings } = await csv.load(new Uint8Array([...bytes, ...row]));
    expect(value).toMatchObject({ measures: [{ title: { zh: "学校" }, due: "2025" }] });
    expect(told(findings)).toEqual(["csv/encoding ::", "csv/delimiter ::", "tables/made-ids :2:1"]);
  });

  test("with a line that names the delimiter, tabs, or no line end", async () => {
    for (const text of [`sep=;\r\n${table}`, table.replaceAll(";", "\t"), table.trimEnd(), `\uFEFF${table}\r\n\r\n`]) {
      const { value } = await csv.load(text);
      expect(value).toMatchObject({ measures: [{ label: "1", title: { zh: "办好学校" }, responsible: [{ role: "lead" }] }] });
    }
  });

  test("and what is wrong is found at its line and column", async () => {
    const files = new Map([
      ["plan.csv", "id,specVersion,title:en\np,0.3,P\n"],
      ["plan.languages.csv", "item,position,value\np,1,en\n"],
      ["goals.csv", 'id,statement:en,horizon\ng,"two\nlines",soon\n'],
      ["goals.domains.csv", "item,position,value\nnobody,1,domain-1\n"],
    ]);
    const { findings } = await csv.read(files);
    expect(told(findings)).toEqual(["tables/orphan goals.domains.csv:2:1", "structure/schema goals.csv:3:8"]);
  });

  test("a row that was added without an id is known to its parts by its name, unless two are called so", async () => {
    const files = (name: string) =>
      new Map([
        ["measures.csv", `id,title:zh\nmeasure-1,建设铁路\n,办好学校\n,${name}\n`],
        ["measures.responsible.csv", "item,position,agency,role\n办好学校,,agency-1,lead\n"],
      ]);
    const { value, findings } = await csv.load(files("修好道路"));
    expect(value).toMatchObject({ measures: [{}, { title: { zh: "办好学校" }, responsible: [{ agency: "agency-1" }] }, {}] });
    expect(findings.map(({ rule }) => rule)).toEqual(["tables/made-ids"]);
    expect(told((await csv.load(files("办好学校"))).findings)).toContain("tables/orphan measures.responsible.csv:2:1");
  });

  test("a quotation mark that is never closed", async () => {
    const { findings } = await csv.load('id,title:zh\nmeasure-1,"办好学校\nmeasure-2,学校\n');
    expect(told(findings)[0]).toBe("csv/unclosed-quote :2:11");
  });

  test("rows that were moved or taken out keep their order and their parts", async () => {
    const files = new Map(await filesOf(transportCompact as Plan));
    const rows = (files.get("reports.entries.csv") ?? "").trimEnd().split("\r\n");
    files.set("reports.entries.csv", [rows[0], ...rows.slice(1).reverse()].join("\r\n"));
    expect(serialisePlan((await csv.read(files)).plan as Plan)).toBe(serialisePlan(transportCompact as Plan));
  });
});

test("is known by its content: not a folder of YAML, nor a text that only has commas", () => {
  expect(
    csv.detect(
      new Map([
        ["plan.yaml", "id: p"],
        ["measures.csv", "id"],
      ]),
    ),
  ).toBe(false);
  expect(csv.detect(new Map([["任务.csv", "任务名称\n甲\n"]]))).toBe(true);
  expect(csv.detect("甲,乙\n1,2\n")).toBe(false);
  expect(csv.detect("\uFEFFid,title:zh\nm,甲\n")).toBe(true);
});
