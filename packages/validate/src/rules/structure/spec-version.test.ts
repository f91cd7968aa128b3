import { expect, it } from "vitest";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { specVersion } from "./spec-version.ts";

it("holds on its examples", () => expect(tryExamples(specVersion, { codes })).toEqual([]));

it("lets nothing else be checked", () => {
  const report = validatePlan({ specVersion: "9.0", id: "p", issuers: ["agency-1"] });
  expect(report.findings.map(({ path }) => path)).toEqual(["/specVersion"]);
});
