import { expect, test } from "vitest";
import { xlsx } from "../../src/formats/xlsx/index.ts";
import { writeWorkbook } from "../../src/formats/xlsx/write/write-workbook.ts";

/** A workbook of projects with headings of another standard, as its tools flatten it. */
const projects = writeWorkbook([
  {
    name: "projects",
    columns: [],
    headings: 0,
    rows: [
      ["id", "title", "description", "status", "period/startDate"],
      ["oc4ids-1", "东站改扩建", "新建站房", "implementation", "2023-01-01"],
    ],
  },
]);

const columns = `
tables: { projects: projects }
columns:
  title: name:zh
  description: note:zh
  status: ""
  period/startDate: period
`;

test("a foreign workbook is read by a file that says which field each heading is", async () => {
  const { value, findings } = await xlsx.load(projects, { columns });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect((value as { projects: unknown[] }).projects).toEqual([
    { id: "oc4ids-1", name: { zh: "东站改扩建" }, note: { zh: "新建站房" }, period: "2023-01-01" },
  ]);
});

test("a file that names no field of the model is told", async () => {
  const { findings } = await xlsx.load(projects, { columns: "title: nowhere" });
  expect(findings.map(({ rule }) => rule)).toContain("tables/map-field");
});
