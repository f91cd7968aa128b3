import { readFileSync } from "node:fs";
import { type FindingDefinition, schemaFinding } from "@regional-plan/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { validatePlan } from "../engine/validate-plan.ts";
import { catalogue } from "../rules/catalogue.ts";
import { describeReport } from "./describe-report.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/validation-report.json", import.meta.url), "utf8")) as object;

const definitions = new Map<string, FindingDefinition>([schemaFinding, ...catalogue()].map((definition) => [definition.id, definition]));

const input = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  titel: "P",
  domains: [{ id: "domain-1", title: { en: "Roads" } }],
  measures: [
    { id: "measure-1", domain: "domain-2" },
    { id: "measure-2", domain: "x" },
  ],
};

const waiver = { rule: "reference/unknown-id", path: "/measures/measure-2/domain", reason: "Comes", author: "Li", expires: "2027-01-01" };

describe("a report in words", () => {
  const report = validatePlan(input, {
    waivers: [waiver],
    asOf: "2026-11-23",
    locate: (paths) => new Map(paths.map((path) => [path, { line: 1, column: 1 }])),
  });

  test.each(["en", "zh"] as const)("is accepted by its published schema: %s", (language) => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
    const described = describeReport(report, definitions, language);
    validate(JSON.parse(JSON.stringify(described)));
    expect(validate.errors).toBeNull();
    expect(validate([described, { ...described, input: "p.json" }])).toBe(true);
    expect(validate({ ...described, summary: { error: -1, warning: 0, info: 0 } })).toBe(false);
  });

  test("says what is wrong in the language asked for, and what was decided", () => {
    const english = describeReport(report, definitions, "en");
    expect(english.findings.map(({ message }) => message)).toEqual(expect.arrayContaining(["No item has the id “domain-2”."]));
    expect(describeReport(report, definitions, "zh").findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining(["规划中没有编号为“domain-2”的条目。"]),
    );
    expect(english.waived).toMatchObject([{ path: "/measures/1/domain", waiver }]);
  });
});
