import type { Plan } from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { describe, expect, it } from "vitest";
import { iati } from "./index.ts";

const write = async (plan: Plan, options = {}) => {
  const { content, losses } = await iati.write(plan, options);
  return {
    lines: String(content)
      .split("\n")
      .map((line) => line.trim()),
    paths: losses.map(({ path }) => path),
    losses,
  };
};

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "计划 <b>&", en: "]]>" },
  languages: ["zh", "en"],
  period: "2021/2025",
  goals: [{ id: "goal-1", statement: { zh: "目标" }, kind: "outcome" }],
};

describe("a plan as an activity", () => {
  it("says who publishes it, what it is for and when", async () => {
    const { lines } = await write(transportCompact, { org: "XX-1" });
    expect(lines.slice(1, 9)).toEqual([
      '<iati-activities version="2.03">',
      '<iati-activity xml:lang="en">',
      "<iati-identifier>XX-1-three-rivers-transport-compact</iati-identifier>",
      '<reporting-org ref="XX-1" type="90">',
      "<narrative>Three Rivers Transport Board</narrative>",
      "</reporting-org>",
      "<title>",
      "<narrative>Three Rivers Transport Compact 2024–2028 (invented)</narrative>",
    ]);
    expect(lines).toContain('<activity-status code="2"/>');
    expect(lines).toContain('<activity-date type="1" iso-date="2024-01-01"/>');
    expect(lines).toContain('<activity-date type="3" iso-date="2028-12-31"/>');
  });

  it("has targets and what reports measured in the period of each", async () => {
    const { lines } = await write(transportCompact);
    const at = lines.indexOf('<result type="2">');
    expect(lines.slice(at, at + 25)).toEqual([
      '<result type="2">',
      "<title>",
      "<narrative>Most residents reach a job in a neighbouring city without a car</narrative>",
      "</title>",
      '<indicator measure="1" ascending="true">',
      "<title>",
      "<narrative>Cross-city trips by public transport</narrative>",
      "</title>",
      "<description>",
      "<narrative>Unit: million a year</narrative>",
      "</description>",
      '<baseline iso-date="2023-01-01" year="2023" value="31.4"/>',
      "<period>",
      '<period-start iso-date="2024-01-01"/>',
      '<period-end iso-date="2024-12-31"/>',
      '<actual value="32.8"/>',
      "</period>",
      "<period>",
      '<period-start iso-date="2026-01-01"/>',
      '<period-end iso-date="2026-12-31"/>',
      '<target value="36">',
      "<comment>",
      "<narrative>At least 36 million cross-city trips in 2026</narrative>",
      "</comment>",
      "</target>",
    ]);
  });

  it("names what it has no place for", async () => {
    const { paths } = await write(transportCompact);
    expect(paths).toContain("/targets/0/comparator");
    expect(paths).toContain("/reports/1/entries/0/scores");
    expect(paths).not.toContain("/indicators/0/name");
    expect(paths.filter((path) => path.startsWith("/reports/0/entries/1/actuals"))).toEqual(["/reports/0/entries/1/actuals/0/value/unit"]);
  });
});

it("tells a value that has no time to stand at, and one of a report that is a draft", async () => {
  const { period: _, ...timeless } = plan;
  const { paths, lines } = await write({
    ...timeless,
    issued: "2021-03-18",
    targets: [{ id: "target-1", statement: { zh: "10家" }, quantity: { value: 10 } }],
    reports: [{ id: "report-1", asOf: "2025", status: "draft", entries: [{ for: "target-1", actuals: [{ value: { value: 3 } }] }] }],
  });
  expect(paths).toContain("/targets/0/quantity");
  expect(paths).toContain("/reports/0/entries/0/actuals/0");
  expect(paths).not.toContain("/issued");
  expect(lines.join("")).not.toContain("<period>");
});

it("counts a total from the start of the plan, and takes the report's day where a value has none", async () => {
  const { lines, paths } = await write({
    ...plan,
    targets: [
      {
        id: "target-1",
        for: "goal-1",
        statement: { zh: "五年累计" },
        quantity: { value: 10, unit: "%" },
        measuredAs: "total",
        due: "2025",
      },
    ],
    reports: [{ id: "report-1", asOf: "2022-06-30", entries: [{ for: "target-1", actuals: [{ value: { value: 0.000001 } }] }] }],
  });
  const periods = lines.filter((line) => /^<(?:period-|indicator|target|actual)/u.test(line));
  expect(periods).toEqual([
    '<indicator measure="2">',
    '<period-start iso-date="2022-06-30"/>',
    '<period-end iso-date="2022-06-30"/>',
    '<actual value="0.000001"/>',
    '<period-start iso-date="2021-01-01"/>',
    '<period-end iso-date="2025-12-31"/>',
    '<target value="10">',
  ]);
  expect(paths.filter((path) => path.startsWith("/reports"))).toEqual(["/reports/0/id"]);
});

it("keeps every text a text", async () => {
  const { lines } = await write(plan);
  expect(lines).toContain("<narrative>计划 &lt;b&gt;&amp;</narrative>");
  expect(lines).toContain('<narrative xml:lang="en">]]&gt;</narrative>');
});

it("writes a plan that says next to nothing", async () => {
  expect((await write({ specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] })).paths).toEqual(["/specVersion"]);
  expect((await write(fiveYearPlan)).lines[0]).toBe('<?xml version="1.0" encoding="UTF-8"?>');
});

it("has what the reports of a plan under way measured, or tells where it could not be", async () => {
  const { lines, paths } = await write(lanzhu);
  const measured = (lanzhu.reports ?? []).flatMap(({ entries = [] }, report) =>
    entries.flatMap(({ actuals = [] }, entry) => actuals.map((_, actual) => `/reports/${report}/entries/${entry}/actuals/${actual}`)),
  );
  const lost = measured.filter((path) =>
    paths.some((other) => other === path || path.startsWith(`${other}/`) || other === `${path}/value`),
  );
  expect(measured.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.startsWith("<actual "))).toHaveLength(measured.length - lost.length);
});
