import { describeFinding, schemaFinding } from "@regional-plan/model";
import { expect, it } from "vitest";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { schema } from "./schema.ts";

it("holds on its examples", () => expect(tryExamples(schema, { codes })).toEqual([]));

it("names the nearest key, and does not call the field missing as well", () => {
  const report = validatePlan({ specVersion: "0.2", id: "p", titel: { en: "P" }, languages: ["en"] }, { only: [schema.id] });
  expect(report.findings.map(({ path }) => path)).toEqual(["/titel"]);
  expect(report.findings[0] && describeFinding(report.findings[0], schemaFinding, "en").message).toContain("title");
});
