import { describe, expect, test } from "vitest";
import { readWorkbook } from "../read/read-workbook.ts";
import { writeWorkbook } from "../write/write-workbook.ts";
import { xlsx } from "../xlsx.ts";
import { examplePlan } from "./example-plan.ts";
import { writeTemplate } from "./write-template.ts";

describe("the template", () => {
  test("holds nothing but the version of the model, and says that its examples are not read", async () => {
    const { value, findings } = await xlsx.load(writeTemplate());
    expect(value).toEqual({ specVersion: examplePlan.specVersion });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["xlsx/example-rows"]));
  });

  test("shows examples that make a plan once the sign before them is gone", async () => {
    const { sheets } = readWorkbook(writeTemplate());
    const filled = sheets.map(({ name, hidden, rows }) => ({
      name,
      hidden,
      columns: [],
      headings: 0,
      rows: rows
        .filter(({ cells }) => name !== "规划" || cells.filter((cell) => cell !== undefined).length > 1)
        .map(({ cells }) =>
          Array.from(cells, (cell) => (typeof cell === "string" ? cell.replace(/^例：/u, "") : (cell as number | undefined))),
        ),
    }));
    const { plan, findings } = await xlsx.read(writeWorkbook(filled));
    expect(findings).toEqual([]);
    expect(plan).toEqual(examplePlan);
  });

  test("begins with instructions, and hides what is not for people", async () => {
    const { sheets } = readWorkbook(writeTemplate());
    expect(sheets[0]?.name).toBe("填写说明");
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["_选项", "_规划"]);
  });
});
