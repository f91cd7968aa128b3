import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderWith, run } from "../../run-command.ts";

const cwd = fileURLToPath(new URL(".", import.meta.url));

interface Report {
  findings: { rule: string; path: string; message: string; suggestion: string; fix: { value: unknown }[] }[];
}

const check = async (folder: string, file: string) =>
  JSON.parse(
    (await run(["validate", file, "--preset", "basic", "--lang", "zh", "--format", "json", "--no-config"], { cwd: folder })).stdout,
  ) as Report;

test("each date says what it nearly is, and what is unmistakable is mended", async () => {
  const { findings } = await check(cwd, "plan.yaml");
  const said = findings
    .filter(({ rule }) => rule === "structure/schema")
    .map(({ path, suggestion, fix }) => [path, suggestion, fix[0]?.value]);
  expect(said).toEqual([
    ["/measures/0/due", "请改用含义相近的写法，如“due: 2026-05”。", undefined],
    ["/measures/2/due", "请改用含义相近的写法，如“due: 2030/2039”。", undefined],
    ["/measures/3/due", "请改用含义相近的写法，如“due: 2026-06-15”。", undefined],
    ["/measures/4/due", '请改用含义相近的写法，如“due: "2025"”。', undefined],
    ["/measures/5/due", '请写成“due: "2025"”，存疑之处写入备注（note）；原文写明“左右”的，才在日期后加“~”。', undefined],
    ["/measures/6/due", "如所指无误，请写成“due: 2026-06-22/2026-06-28”。", undefined],
    ["/measures/7/due", "请写成“due: 2026-06-30”。", "2026-06-30"],
    ["/measures/8/due", "请写成“due: 2026-06”。", "2026-06"],
    ["/measures/9/due", "请写成“due: 2026-06”。", "2026-06"],
    ["/measures/10/due", "请写成“due: 2026-06-30”。", "2026-06-30"],
  ]);
});

test("no message shows a regular expression", async () => {
  const head = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"] };
  const wrong = [
    { documents: [{ id: "d", title: { zh: "计划" }, sha256: "ABC" }] },
    { documents: [{ id: "d", title: { zh: "计划" }, language: "zh_cn_" }] },
    { languages: ["z"] },
    { id: "我的规划" },
    { extensions: { 自有: 1 } },
    { projects: [{ id: "p-1", name: { zh: "大桥" }, funding: [{ amount: { amount: 1, currency: "块钱" } }] }] },
    { issued: "去年" },
  ];
  const folder = folderWith(Object.fromEntries(wrong.map((part, index) => [`${index}.json`, JSON.stringify({ ...head, ...part })])));
  for (const index of wrong.keys()) {
    const { findings } = await check(folder, `${index}.json`);
    expect(findings.length, String(index)).toBeGreaterThan(0);
    for (const { message, suggestion } of findings) expect(`${message}${suggestion}`).not.toMatch(/[\^\\]|\[a-z|\(\?:|\$\//u);
  }
  const [finding] = (await check(fileURLToPath(new URL("../raw-messages/", import.meta.url)), "sha.json")).findings;
  expect(finding?.suggestion).toContain("64 位");
});
