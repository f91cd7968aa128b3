import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const before = `specVersion: "0.3"
id: my-city
title: { zh: 计划 }
languages: [zh]
measures:
  - { id: measure-1, title: { zh: 建设铁路 }, due: "2024" }
  - { id: measure-2, title: { zh: "公路 <b>\\u001b[31m" } }
`;
const after = before.replace("2024", "2026").replace("  - { id: measure-2", "  - { id: measure-9");

describe("diff", () => {
  test("says what has changed and what it means; 1 where that was asked for", async () => {
    const cwd = folderWith({ "a.yaml": before, "b.yaml": after });
    const { code, stdout } = await run(["diff", "a.yaml", "b.yaml", "--lang", "zh"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("~ 任务 建设铁路  measure-1\n    时限推后：由2024年改为2026年。\n");
    expect(stdout).toContain("变化：新增1项，删除1项，修改1项。");
    expect(stdout).not.toContain("\u001b");
    expect((await run(["diff", "a.yaml", "b.yaml", "--exit-code"], { cwd })).code).toBe(1);
    expect((await run(["diff", "a.yaml", "a.yaml", "--exit-code"], { cwd })).code).toBe(0);
    const json = JSON.parse((await run(["diff", "a.yaml", "b.yaml", "--match", "--format", "json"], { cwd })).stdout);
    expect(json).toMatchObject({
      items: [{ change: "changed", fields: [{ field: "due" }] }],
      matched: [{ before: "measure-2", after: "measure-9" }],
    });
  });

  test("writes the table as a document, and says what it can be", async () => {
    const cwd = folderWith({ "a.yaml": before, "b.yaml": after });
    expect((await run(["diff", "a.yaml", "b.yaml", "-o", "t.html", "--lang", "zh"], { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, "t.html"), "utf8");
    expect(page).toContain("修订对照表");
    expect(page).not.toContain("<b>");
    const refused = await run(["diff", "a.yaml", "b.yaml", "-o", "t.txt"], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(".docx, .html, .md, .xlsx")]);
  });
});
