import { type Plan, planShape, serialisePlan } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markOf } from "../../tables/scope/plan-mark.ts";
import { readMark } from "./plan/plan-mark.ts";
import { readWorkbook } from "./read/read-workbook.ts";
import { xlsx } from "./xlsx.ts";

const bytesOf = async (plan: Plan) => (await xlsx.write(plan)).content as Uint8Array;

const plans = arbitraryOf(planShape).map((plan) => plan as Plan);

describe("a plan comes back from its workbook", () => {
  test.each([fiveYearPlan, transportCompact] as Plan[])("$id", async (plan) => {
    const { value, findings } = await xlsx.load(await bytesOf(plan));
    expect(findings).toEqual([]);
    expect(serialisePlan(value as Plan)).toBe(serialisePlan(plan));
  });

  test("whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { value, findings } = await xlsx.load(await bytesOf(plan));
        expect(findings).toEqual([]);
        expect(serialisePlan(value as Plan)).toBe(serialisePlan(plan));
      }),
      { seed: 15, numRuns: casesToTry(500, 10) },
    );
  });
});

test("people see names and labels, and choose from lists", async () => {
  const { sheets } = readWorkbook(await bytesOf(transportCompact as Plan));
  const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows.map(({ cells }) => [...cells]) ?? [];
  expect(rows("任务·责任单位").slice(0, 2)).toEqual([
    ["所属条目\nItem", "位次\nPosition", "单位\nAgency", "责任角色\nRole", "负责范围\nScope"],
    ["A second rail crossing of the Middle Riv… (measure-crossing)", 1, "City of Northbank (agency-northbank)", "Lead"],
  ]);
  expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["_选项", "_规划"]);
  expect(rows("_选项").flat()).toContain("City of Northbank (agency-northbank)");
});

test("findings name sheet and cell", async () => {
  const plan = { ...(transportCompact as Plan), goals: [{ id: "goal-1", statement: { en: "G" }, horizon: "soon" }] };
  const { findings } = await xlsx.read(await bytesOf(plan));
  expect(findings.map(({ rule, path, location }) => [rule, path, location])).toMatchObject([
    [expect.any(String), "/goals/0/horizon", { sheet: "目标", cell: expect.stringMatching(/^[A-Z]2$/u) }],
  ]);
});

test("a workbook says which plan it was made of", async () => {
  const { sheets } = readWorkbook(await bytesOf(fiveYearPlan as Plan));
  expect(readMark(sheets)).toMatchObject(await markOf(fiveYearPlan as Plan));
});

test("what no cell can hold is a loss", async () => {
  const plan: Plan = { ...(transportCompact as Plan), note: { en: "x".repeat(40_000), zh: "短" } };
  const { content, losses } = await xlsx.write(plan);
  expect(losses.map(({ path }) => path)).toEqual(["/note/en"]);
  expect((await xlsx.load(content)).value).toMatchObject({ note: { zh: "短" } });
});
