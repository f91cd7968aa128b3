import { expect, it } from "vitest";
import { describeFinding } from "../../finding/finding.ts";
import { parsePlan } from "../parse-plan.ts";
import { schemaFinding } from "./shape-findings.ts";

const sound = { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"] };

const told = (value: object) =>
  parsePlan({ ...sound, ...value }).findings.map((finding) => {
    const { message, fix } = describeFinding(finding, schemaFinding, "en");
    return `${finding.path} ${message} ${fix}`;
  });

it.each([
  [{ titel: { zh: "规划" } }, "/titel “titel” is not a field here; “title” is. Rename it to “title”."],
  [
    { goals: [{ id: "g", statement: "甲" }] },
    /^\/goals\/0\/statement This must be a map.*and is a text\. Write .*“"statement": \{"zh":"……"\}”\.$/u,
  ],
  [{ goals: [{ id: "g" }] }, '/goals/0/statement The required field “statement” is missing. Add it, such as “"statement": {"zh":"……"}”.'],
  [{ issued: "2026年6月30日" }, /^\/issued “2026年6月30日” is not written in the form required here\. Write a date such as 2025, 2025-06/u],
  [{ issued: 2026 }, '/issued This must be a text, and is a number. Put it in quotation marks: "issued": "2026"'],
  [{ issued: "" }, /^\/issued Nothing is written for “issued”/u],
  [{ note: null }, /^\/note Nothing is written for “note”/u],
  [{ status: "drafts" }, /^\/status “drafts” is not one of the codes allowed here\. Did you mean “draft”\? Allowed are: draft, in-force/u],
  [{ status: "生效" }, /^\/status “生效” is not one of the codes allowed here\. Use one of: draft, in-force/u],
  [{ goals: [{ id: "g", statement: { zh: "甲" }, parent: ["g", "h"] }] }, /^\/goals\/0\/parent This must be a text, and is a list\./u],
  [{ goals: [{ id: "g", statement: { 中文: "甲" } }] }, /“中文” cannot be a key here\. A text is keyed by language \(zh, en\)/u],
  [
    { goals: [null] },
    '/goals/0 Nothing is written for “goals”. Write it, such as “{"id":"goal-1","statement":{"zh":"……"}}”; while there is nothing to write, leave the line out.',
  ],
  [{ targets: [{ id: "t", statement: { zh: "甲" }, quantity: { value: 15, "000": null } }] }, /A number is cut by its commas/u],
  [
    { projects: [{ id: "p", name: { zh: "甲" }, 完成时限: "2026" }] },
    /“完成时限” is not a field here\. Use the field that is meant: .*period.*can stand under “note”/u,
  ],
])("tells %j", (value, words) => {
  expect(told(value)).toEqual([typeof words === "string" ? words : expect.stringMatching(words)]);
});

it("says of a plan without a language only that", () => {
  expect(parsePlan({ ...sound, languages: [] }).findings).toEqual([
    { rule: "structure/language-tag", severity: "error", path: "/languages", variant: "none" },
  ]);
});

it("mends what stood without quotation marks, where it is certain what was written", () => {
  expect(parsePlan({ ...sound, issued: 2026 }).findings[0]?.fix).toEqual([{ op: "replace", path: "/issued", value: "2026" }]);
  expect(parsePlan({ ...sound, version: 1.1 }).findings[0]?.fix).toBeUndefined();
  expect(parsePlan({ ...sound, version: 1.1 }, { sourceOf: () => "1.10" }).findings[0]?.fix).toEqual([
    { op: "replace", path: "/version", value: "1.10" },
  ]);
});

it("says that a text is too long, where its form is right", () => {
  expect(parsePlan({ ...sound, id: "p".repeat(201) }).findings).toMatchObject([{ path: "/id", variant: "tooBig" }]);
  expect(parsePlan({ ...sound, issued: "2026年6月30日以前全部完成并投入运行使用，力争提前完成" }).findings).toMatchObject([
    { path: "/issued", variant: "wrongFormat" },
  ]);
});
