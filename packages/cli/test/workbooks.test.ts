import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openZip } from "@regional-plan/archive";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

describe("a workbook", () => {
  test("holds the reference plan, and gives it back", async () => {
    const cwd = folderWith({});
    expect(await run(["convert", "ningbo", "--to", "xlsx", "-o", "plan.xlsx"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const back = await run(["convert", "plan.xlsx", "--to", "json"], { cwd });
    expect(back.stdout).toBe((await run(["convert", "ningbo", "--to", "json"], { cwd })).stdout);
  });

  test("comes back with what was found in its cells", async () => {
    const cwd = folderWith({});
    await run(["template", "-o", "plan.xlsx"], { cwd });
    const checked = await run(["validate", "plan.xlsx", "--marked", "checked.xlsx", "--lang", "zh"], { cwd });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain("plan.xlsx:规划:B3");
    const { archive } = openZip(readFileSync(join(cwd, "checked.xlsx")));
    expect(new TextDecoder().decode(archive?.read("xl/comments2.xml").bytes)).toContain("错误：缺少必填字段 id（编号）。");
  });

  test("is what alone can be marked, and one at a time", async () => {
    const cwd = folderWith({ "plan.yaml": "id: p\n" });
    const other = await run(["validate", "plan.yaml", "--marked", "checked.xlsx", "--lang", "en"], { cwd });
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("only an .xlsx workbook that could be opened can be marked")]);
    const two = await run(["validate", "plan.yaml", "plan.yaml", "--marked", "checked.xlsx"], { cwd });
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining("--marked goes with one workbook")]);
    expect(existsSync(join(cwd, "checked.xlsx"))).toBe(false);
  });

  test("and a StratML document are refused by what they break, where that is asked for", async () => {
    const xml = '<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><Name>P</Name></StrategicPlan>';
    const cwd = folderWith({ "plan.xml": xml });
    expect((await run(["validate", "plan.xml", "--lang", "en"], { cwd })).stdout).not.toContain("error  stratml/");
    const strict = await run(["validate", "plan.xml", "--strict-schema", "--lang", "en"], { cwd });
    expect([strict.code, strict.stdout]).toEqual([1, expect.stringContaining("stratml/missing")]);
    expect((await run(["convert", "plan.xml", "--strict-schema", "--to", "json"], { cwd })).code).toBe(2);
  });

  test("of tasks says what it leaves out", async () => {
    const cwd = folderWith({});
    const { code, stderr } = await run(["convert", "ningbo", "--to", "xlsx", "--layout", "tasks", "-o", "tasks.xlsx", "--lang", "zh"], {
      cwd,
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining("个字段无法写入 xlsx 格式")]);
    expect((await run(["template", "-o", "template.csv"], { cwd })).code).toBe(2);
  });

  test("tells what was guessed of it when it is merged", async () => {
    const cwd = folderWith({ "任务.csv": "序号,重点任务,责任单位,类型备考栏\r\n1,建成东站,市交通局等,甲\r\n" });
    writeFileSync(join(cwd, "plan.json"), '{"specVersion":"0.3","id":"p","title":{"zh":"规划"},"languages":["zh"]}');
    const { code, stderr } = await run(["merge", "plan.json", "任务.csv", "-o", "plan.json", "--lang", "zh"], { cwd });
    expect([code, stderr.trim().split("\n")]).toEqual([
      0,
      [
        "任务.csv:1:14：“任务”没有名为“类型备考栏”的字段，该列内容已存入扩展数据（extensions）。",
        "任务.csv:2:8：“市交通局等”未列全所指单位，只读取了写明的单位（单位，共 1 处）。",
      ],
    ]);
  });
});
