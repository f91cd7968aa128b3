import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

test.each([
  ["init", ["init", "plan"]],
  ["convert --to folder", ["convert", "plan.json", "--to", "folder", "-o", "plan"]],
])("%s writes the schemas that its files name beside them, in both languages", async (_, args) => {
  const cwd = folderWith({ "plan.json": textOf(soundPlan) });
  expect(await run(args, { cwd })).toMatchObject({ code: 0, stderr: "" });
  const files = readdirSync(join(cwd, "plan")).filter((name) => name.endsWith(".yaml") && !name.startsWith("."));
  expect(files).toContain("measures.yaml");
  for (const file of files) {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(readFileSync(join(cwd, "plan", file), "utf8"))?.[1] ?? "none";
    expect(existsSync(join(cwd, "plan", schema)), `${file}: ${schema}`).toBe(true);
  }
  const measures = JSON.parse(readFileSync(join(cwd, "plan/schema/measures.json"), "utf8"));
  expect(measures.$defs.Measure.properties.due.description).toBe(
    "When it is to be done: no later than the last day of this date.\n\n完成时限，最迟为所填日期的最后一天。",
  );
  expect(measures.$defs.Measure.properties.due.patternErrorMessage).toMatch(/^日期应写作 2025、2025-06.* Write a date such as 2025/u);
  // What lies beside is no part of the plan.
  expect((await run(["validate", "plan", "--preset", "basic"], { cwd })).code).toBe(0);
});
