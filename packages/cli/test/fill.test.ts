import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openZip, writeZip } from "@regional-plan/archive";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const sheet = "xl/worksheets/sheet1.xml";

/** A workbook in which somebody has typed into some cells, or over what stood there. */
function filledIn(workbook: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const { archive } = openZip(workbook);
  const files = Object.fromEntries((archive?.names ?? []).map((name) => [name, new TextDecoder().decode(archive?.read(name).bytes)]));
  for (const [cell, text] of Object.entries(cells))
    files[sheet] = (files[sheet] ?? "").replace(
      new RegExp(`<c r="${cell}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`, "u"),
      `<c r="${cell}" s="$1" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
  return writeZip(files);
}

test("work points go out to units, come back, and say no more a second time; what contradicts is told with its cell", async () => {
  const cwd = folderWith({ "lanzhu.json": JSON.stringify(lanzhu) });
  const command = (...args: string[]) => run([...args, "--lang", "zh"], { cwd });
  const workPoints = (...more: string[]) => command("work-points", "lanzhu.json", "--year", "2024", "--plan", "2024.json", ...more);
  const year = () => JSON.parse(readFileSync(join(cwd, "2024.json"), "utf8"));

  await workPoints();
  await command("convert", "2024.json", "--to", "xlsx", "--layout", "progress", "-o", "sent.xlsx");
  const sent = readFileSync(join(cwd, "sent.xlsx"));
  const transport = { C2: "2024年6月30日", G5: "推进中", I5: "60%", J5: "监理月报", F8: "2024年11月" };
  writeFileSync(join(cwd, "transport.xlsx"), filledIn(sent, transport));
  writeFileSync(join(cwd, "reform.xlsx"), filledIn(sent, { C2: "2024年6月30日", G16: "推进中", H16: "已召开两次" }));
  writeFileSync(join(cwd, "other.xlsx"), filledIn(sent, { C2: "2024年6月30日", G5: "已完成", F8: "2024年12月" }));

  // A form has no place for the plan's own fields: rightly filled in, nothing is wrong with it.
  expect(await command("validate", "transport.xlsx")).toMatchObject({ code: 0, stdout: expect.stringContaining("错误 0 条") });
  expect(await workPoints("--fill", "transport.xlsx", "reform.xlsx")).toMatchObject({
    code: 0,
    stdout: "2024.json：已并入 2 份填报表的内容。\n",
  });
  const [report] = year().reports;
  expect(report).toMatchObject({
    asOf: "2024-06-30",
    entries: expect.arrayContaining([
      expect.objectContaining({
        for: "action-railway-track",
        status: "in-progress",
        progress: 0.6,
        evidence: [{ title: { zh: "监理月报" } }],
      }),
      { for: "action-meeting", status: "in-progress", narrative: { zh: "已召开两次" } },
    ]),
  });
  const trial = () => year().actions.find(({ id }: { id: string }) => id === "action-milestone-railway-trial").due;
  expect(trial()).toBe("2024-11");

  const again = await workPoints("--fill", "reform.xlsx", "transport.xlsx");
  expect(again.stdout).toBe("2024.json：填报内容均已并入，未写入任何内容。\n");

  const { code, stdout } = await workPoints("--fill", "other.xlsx");
  expect([code, ...(stdout.match(/other\.xlsx:\S+/gu) ?? [])]).toEqual([1, "other.xlsx:任务分解表:F8", "other.xlsx:任务分解表:G5"]);
  expect([trial(), year().reports]).toEqual(["2024-11", [report]]);
});

test("what is taken back needs a place", async () => {
  const cwd = folderWith({ "lanzhu.json": JSON.stringify(lanzhu) });
  const { code, stderr } = await run(["work-points", "lanzhu.json", "--year", "2024", "--fill", "a.xlsx"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("say with --plan where that is kept")]);
});
