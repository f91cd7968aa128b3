import { readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { expect, test } from "vitest";
import { testFormat } from "../../contract/test-format.ts";
import { stratml } from "./index.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.xml`, import.meta.url));

/** What reading finds that the schema refuses. */
async function refusals(content: string): Promise<string[]> {
  const { findings } = await stratml.load(content, { strictSchema: true });
  return findings.filter(({ severity }) => severity === "error").map(({ rule, params }) => `${rule} ${String(params?.sample)}`);
}

test("keeps to the contract with a Chinese plan of another shape", async () => {
  expect(await testFormat(stratml, [fiveYearPlan])).toEqual([]);
});

test("a document comes back as it was, and as the same plan", async () => {
  const { plan, findings } = await stratml.read(fixture("report"), { language: "en" });
  expect(findings).toEqual([]);
  const { content, losses } = await stratml.write(plan as Plan);
  expect(losses).toEqual([]);
  expect((await stratml.read(content)).plan).toEqual(plan);
  const shown = (xml: string) =>
    [...xml.replace(/<\?.*?\?>|s:|\s*\n\s*/gsu, "").matchAll(/<(\w+)[^>]*>([^<]+)</gu)].map(([, name, text]) => `${name} ${text}`);
  const written = shown(content as string);
  for (const line of shown(fixture("report").toString())) expect(written).toContain(line);
});

test("goals, performers, indicators, targets and results are those of the plan", async () => {
  const { plan } = await stratml.read(fixture("report"), { language: "en" });
  expect(plan).toMatchObject({
    period: "2024-01-01/2026-12-31",
    issued: "2025-02-01",
    principles: [{ title: { en: "Openness" } }],
    goals: [
      { kind: "vision", statement: { en: "A harbour for all" } },
      { id: "goal-g1", label: "001", title: { en: "Quays" }, statement: { en: "Renew the quays" } },
      { id: "goal-o1", parent: "goal-g1", statement: { en: "North quay" }, responsible: [{ agency: "agency-works-office", role: "lead" }] },
    ],
    indicators: [{ name: { en: "Metres renewed" }, unit: "metres" }],
    targets: [{ for: "goal-o1", quantity: { value: 120, unit: "metres" }, due: "2024-01-01/2024-12-31" }],
    reports: [{ asOf: "2025-02-01", entries: [{ actuals: [{ value: { value: 110.5, unit: "metres" } }] }] }],
    extensions: { "stratml.us": { Description: "What became of the harbour plan.", Submitter: { GivenName: "A.", Surname: "Person" } } },
  });
});

test("Part 2 as Part 1 and again as Part 2 has lost what was told, and nothing else", async () => {
  const { plan } = await stratml.read(fixture("report"), { language: "en" });
  const { content, losses } = await stratml.write(plan as Plan, { part: "1" });
  expect(losses.map(({ path }) => path)).toEqual([
    "/indicators",
    "/targets",
    "/reports",
    "/agencies/0/extensions/stratml.us/Stakeholder/0/Role",
    "/goals/2/responsible",
  ]);
  const again = await stratml.write((await stratml.read(content)).plan as Plan);
  expect(again.losses).toEqual([]);
  expect(await refusals(again.content as string)).toEqual([]);
});

test("each habit is told once, with its count and its first place, and mended", async () => {
  const { plan, findings } = await stratml.read(fixture("habits"), { language: "en" });
  expect(
    findings.map(({ rule, params, location }) => `${rule} ${params?.count} ${params?.sample} ${location?.line}:${location?.column}`),
  ).toMatchInlineSnapshot(`
    [
      "stratml/markup 1 b (Description) 6:7",
      "stratml/identifier 2 8c60e70d-55b5 8:7",
      "stratml/placeholder 2 [To be determined] 15:11",
      "stratml/number 2 1,200 19:27",
      "stratml/date 1 12/31/2024 19:63",
      "stratml/order 4 EndDate (TargetResult) 19:63",
      "stratml/renamed 2 @IndicatorType → @PerformanceIndicatorType 14:38",
      "stratml/unknown 1 Remark (Objective) 13:9",
      "stratml/empty 1 OtherInformation 9:7",
      "stratml/same-identifier 1 _8c60e70d-55b5 10:7",
      "stratml/address 1 [TBD] 29:5",
      "stratml/misplaced 1 Submitter (AdministrativeInformation) 30:5",
      "stratml/code 1 Type="performance plan" 2:224",
      "stratml/stray 1 id (PerformancePlanOrReport) 3:3",
      "stratml/repeated 1 Name (PerformancePlanOrReport) 27:3",
      "stratml/reference 1 [To be determined] 14:38",
    ]
  `);
  expect(plan?.targets?.[0]).toMatchObject({ quantity: { value: 1200, unit: "metres" }, due: "2024-12-31" });
  const { content, losses } = await stratml.write(plan as Plan);
  expect(await refusals(content as string)).toEqual([]);
  expect(losses.map(({ path }) => path).sort()).toEqual([
    "/extensions/stratml.us/unread",
    "/goals/1/extensions",
    "/targets/1/extensions/stratml.us/unread",
  ]);
});

test("with strictSchema, what the schema refuses is refused", async () => {
  const { plan, findings } = await stratml.read(fixture("habits"), { strictSchema: true });
  expect(plan).toBeUndefined();
  expect(new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).size).toBeGreaterThan(10);
  expect((await stratml.read(fixture("report"), { strictSchema: true, language: "en" })).findings).toEqual([]);
});

test("a finding about the plan has the place of its item in the document", async () => {
  const { locate } = await stratml.load(fixture("report"));
  expect(locate(["/goals/2/statement", "/title"])).toEqual(
    new Map([
      ["/goals/2/statement", { line: 20, column: 7 }],
      ["/title", { line: 1, column: 1 }],
    ]),
  );
});
