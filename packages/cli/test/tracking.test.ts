import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const plan = JSON.stringify({
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市行动计划" },
  languages: ["zh"],
  period: "2021/2025",
  measures: [
    { id: "measure-1", title: { zh: "建设铁路" }, due: "2024-06" },
    { id: "measure-2", title: { zh: "打通断头路" } },
  ],
  actions: [{ id: "action-1", for: "measure-1", statement: { zh: "编制方案" }, due: "2024-03" }],
  agencies: [{ id: "agency-1", name: { zh: "市交通局" } }],
  reports: [{ id: "report-1", asOf: "2024-07-31", entries: [{ for: "measure-1", status: "in-progress" }] }],
});

test("a bulletin is printed, in the reader's language, and as data", async () => {
  const cwd = folderWith({ "plan.json": plan });
  const { code, stdout } = await run(["bulletin", "plan.json", "--as-of", "2024-07-31", "--lang", "zh"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("# 《临海市行动计划》进展通报\n\n## 一、总体情况")]);
  const json = await run(["bulletin", "plan.json", "--as-of", "2024-07-31", "--format", "json"], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({ document: "bulletin", behind: [{ id: "measure-1", daysLate: 31 }] });
});

test("a bulletin cannot say what came after the day that it is of", async () => {
  const cwd = folderWith({ "plan.json": plan });
  const { code, stderr } = await run(["bulletin", "plan.json", "--as-of", "2024-06-30", "--since", "2024-07-01"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("--since 2024-07-01 lies after --as-of 2024-06-30")]);
});

test("a document is written in the format that its file is named by, and in no other", async () => {
  const cwd = folderWith({ "plan.json": plan });
  for (const name of ["a.docx", "a.md", "a.html", "a.xlsx", "a.json"]) {
    expect(await run(["work-points", "plan.json", "--year", "2024", "-o", name], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, name)).length).toBeGreaterThan(100);
  }
  const { code, stderr } = await run(["work-points", "plan.json", "--year", "2024", "-o", "a.pdf"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(".docx, .html, .md, .xlsx, .json; name the file so")]);
});

test("a day and a year must be some", async () => {
  const cwd = folderWith({ "plan.json": plan });
  expect((await run(["bulletin", "plan.json", "--as-of", "2024-02-30"], { cwd })).stderr).toContain("--as-of 2024-02-30: write the day");
  expect((await run(["bulletin", "plan.json", "--as-of", "2024-12-31", "--since", "x"], { cwd })).stderr).toContain(
    "--since x: write the day",
  );
  expect((await run(["work-points", "plan.json", "--year", "24"], { cwd })).stderr).toContain("--year 24: write the year as 2025");
});

test("the work points of the reference plan are a sound plan, and say that nobody is named", async () => {
  const cwd = folderWith({});
  const { stdout } = await run(["work-points", "ningbo", "--year", "2020", "--format", "json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ unassigned: { count: 30 }, undated: { count: 30 } });
  expect((await run(["work-points", "ningbo", "--year", "2020", "--plan", "2020.json"], { cwd })).stdout).toBe("");
  expect((await run(["validate", "2020.json", "--preset", "basic"], { cwd })).code).toBe(0);
});

test("a reserve of the reference plan says what a published plan lacks, and criteria of one's own are read in their places", async () => {
  const cwd = folderWith({
    "own.yaml": "criteria:\n  - id: place\n    title: { zh: 有地点 }\n    needs: place\n",
    "wrong.yaml": "criteria:\n  - id: place\n    title: { zh: 有地点 }\n    needs: plase\n",
  });
  const reserve = (...more: string[]) => run(["reserve", "ningbo", "--as-of", "2021-06-30", ...more], { cwd });
  const { projects, ready } = JSON.parse((await reserve("--format", "json", "--criteria", "own.yaml")).stdout);
  expect([projects.length, ready.count]).toEqual([131, 127]);
  const { code, stdout, stderr } = await reserve("--criteria", "wrong.yaml", "--lang", "zh");
  expect([code, stdout, stderr]).toEqual([
    2,
    "",
    expect.stringContaining("wrong.yaml:4:12：“plase”不在此处允许的代码之列。是否应为“place”？"),
  ]);
});

test("an agenda looks so many days ahead, and policies are listed with what is to be drafted", async () => {
  const cwd = folderWith({ "plan.json": plan });
  const agenda = (within: string) => run(["agenda", "plan.json", "--as-of", "2024-06-01", "--within", within, "--format", "json"], { cwd });
  expect(JSON.parse((await agenda("29d")).stdout)).toMatchObject({ until: "2024-06-30", reasons: { "due-soon": { count: 1 } } });
  expect((await agenda("soon")).stderr).toContain("--within soon: write the number of days as 60d");
  const { stdout } = await run(["policies", "ningbo", "--as-of", "2021-06-30", "--lang", "zh"], { cwd });
  expect(stdout).toContain("拟制定10项，拟建立35项，争取中7项");
});

test("an assessment goes by a scheme that is printed, changed and read back, and is written into the plan once", async () => {
  const yaml = `# 由市发改委填写\n${JSON.stringify(JSON.parse(plan), undefined, 2)}\n`;
  const cwd = folderWith({ "plan.yaml": yaml });
  const { stdout: scheme } = await run(["assess", "--print-scheme"], { cwd });
  writeFileSync(join(cwd, "scheme.yaml"), scheme.replace("weight: 40", "weight: 30"));
  const assess = (...more: string[]) => run(["assess", "plan.yaml", "--as-of", "2024-07-31", "--format", "json", ...more], { cwd });
  const wrong = await assess("--scheme", "scheme.yaml");
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/^scheme\.yaml:\d+:\d+: The weights add up to 90, not to 100\./u)]);
  writeFileSync(join(cwd, "scheme.yaml"), scheme);
  const view = JSON.parse((await assess("--scheme", "scheme.yaml", "--write")).stdout);
  expect(view.whole).toMatchObject({ of: "linhai", score: 0, scoredWeight: 30 });
  const written = readFileSync(join(cwd, "plan.yaml"), "utf8");
  expect(written).toContain("# 由市发改委填写");
  expect(written).toContain("assessment-2024-07-31");
  expect((await run(["validate", "plan.yaml", "--preset", "basic"], { cwd })).code).toBe(0);
  expect(await assess("--write")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("nothing was written") });
  expect(readFileSync(join(cwd, "plan.yaml"), "utf8")).toBe(written);
});
