import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const first = `松河市绿色出行行动计划
一、重点任务
（一）完善充电设施。建设松河智慧充电平台。（牵头单位：市发改局；配合单位：市交通局）
（二）优化公交线网。新开通公交线路12条。（市交通局牵头，市财政局配合）
`;
const second = first
  .replace("（二）优化公交线网。", "（二）建设慢行系统。建设城市绿道30公里。（牵头单位：市住建局）\n（三）优化公交线网。")
  .replace("12条", "15条");

/** A folder that holds the first edition as a plan, and the second beside it. */
async function importedFolder(): Promise<string> {
  const cwd = folderWith({ "2024.txt": first, "2025.txt": second });
  expect((await run(["import", "2024.txt", "-o", "plan"], { cwd })).code).toBe(0);
  return cwd;
}

const filesOf = (cwd: string) =>
  readdirSync(join(cwd, "plan"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8"), statSync(join(parentPath, name)).mtimeMs] as const)
    .sort();

function edit(cwd: string, file: string, from: string, to: string): void {
  const path = join(cwd, "plan", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test("a table is merged into a plan, and once more changes nothing", async () => {
  const cwd = await importedFolder();
  writeFileSync(
    join(cwd, "任务.csv"),
    "\uFEFF序号,重点任务,牵头单位,完成时限\r\n1,优化公交线网,市交通局,2026年6月\r\n2,建设慢行系统,市住建局,2027年\r\n",
  );
  expect(await run(["import", "任务.csv", "--into", "plan"], { cwd })).toMatchObject({
    ...{ code: 0, stdout: "Merged; nothing contradicts.\nItems added: 2, changed: 1, removed: 0. Written to plan.\n" },
  });
  const once = filesOf(cwd);
  const measures = once.find(([name]) => name === "measures.yaml")?.[1];
  expect(measures).toContain("2026-06");
  expect(measures).toContain("建设慢行系统");
  expect((await run(["import", "任务.csv", "--into", "plan"], { cwd })).code).toBe(0);
  expect(filesOf(cwd)).toEqual(once);
  const alone = await run(["import", "任务.csv", "--lang", "en"], { cwd });
  expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining("a table; add it to a plan with --into")]);
});

test("a new edition is merged into the folder, and once more changes nothing", async () => {
  const cwd = await importedFolder();
  edit(cwd, "measures.yaml", "  - id: measure-1-2\n", '  # Ours to lead\n  - id: measure-1-2\n    due: "2025-12"\n');
  const { code, stdout } = await run(["import", "2025.txt", "--into", "plan"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("New\n  section-1-2-b  建设慢行系统\n")]);
  expect(stdout).toContain("  target-1  新开通公交线路12条 → 新开通公交线路15条\n");
  expect(readFileSync(join(cwd, "plan/measures.yaml"), "utf8")).toContain('  # Ours to lead\n  - id: measure-1-2\n    due: "2025-12"\n');
  expect(readFileSync(join(cwd, "plan/source.txt"), "utf8")).toBe(second);
  expect(readFileSync(join(cwd, "plan/2025.txt"), "utf8")).toBe(second);
  expect((await run(["validate", "plan", "--preset", "basic"], { cwd })).stdout).toContain("no errors, no warnings");
  const before = filesOf(cwd);
  expect(await run(["import", "2025.txt", "--into", "plan", "--lang", "zh"], { cwd })).toEqual({
    code: 0,
    stdout: "plan 中已是该版内容，未作改动。\n",
    stderr: "",
  });
  expect(filesOf(cwd)).toEqual(before);
});

test("where both changed the same, it is told with both, and nothing is written unless asked", async () => {
  const cwd = await importedFolder();
  edit(cwd, "targets.yaml", "新开通公交线路12条", "新开通公交线路14条");
  const before = filesOf(cwd);
  const { code, stdout } = await run(["import", "2025.txt", "--into", "plan", "--lang", "zh"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain("本方为“新开通公交线路14条”，对方为“新开通公交线路15条”，原为“新开通公交线路12条”。");
  expect(stdout).toMatch(/本方 {2}plan\/targets\.yaml:\d+:\d+ {2}\/targets\/0\/statement\/zh\n {2}对方 {2}2025\.txt:5 /u);
  expect(stdout).toContain("未写入任何内容");
  expect(filesOf(cwd)).toEqual(before);
  const asked = await run(["import", "2025.txt", "--into", "plan", "--ours", "--format", "json"], { cwd });
  expect([asked.code, JSON.parse(asked.stdout)]).toMatchObject([1, { folder: "plan", written: true, conflicts: [{ severity: "error" }] }]);
  expect(readFileSync(join(cwd, "plan/targets.yaml"), "utf8")).toContain("新开通公交线路14条");
  expect(readFileSync(join(cwd, "plan/measures.yaml"), "utf8")).toContain("建设慢行系统");
});

test("says what it cannot do", async () => {
  const cwd = await importedFolder();
  for (const [args, words] of [
    [["2025.txt", "--into", "plan", "-o", "other"], "-o and --into do not go together"],
    [["2025.txt", "--ours"], "--ours goes with --into"],
    [["2025.txt", "--into", "2024.txt"], "2024.txt: it is no folder that an import wrote"],
    [["2025.txt", "--into", "none"], "none: there is no such file"],
    [["2025.txt", "-o", "plan"], "merge into what an import wrote with --into"],
  ] as const) {
    const { code, stderr } = await run(["import", ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  }
  writeFileSync(join(cwd, "plan/imported.json"), "{}");
  const { code, stderr } = await run(["import", "2025.txt", "--into", "plan"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("plan/imported.json: it is not what the import wrote")]);
});
