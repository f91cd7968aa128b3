import { type Plan, planShape } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Written } from "../../contract/define-format.ts";
import { awkwardPlan } from "../../linked/testing/awkward-plan.ts";
import { graphOfJsonld, graphOfTurtle } from "../../linked/testing/graphs.ts";
import { jsonld } from "../jsonld/index.ts";
import { turtle } from "./index.ts";

const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as Plan), specVersion: "0.3" }));

describe("the same graph as the JSON-LD", () => {
  test.each([fiveYearPlan, transportCompact, awkwardPlan].map((plan) => [plan.id, plan] as const))("of %s", async (_, plan) => {
    const base = "https://example.org/plans/某市?a=b";
    expect(await graphOfTurtle(await text(turtle.write(plan, { base })))).toEqual(
      await graphOfJsonld(await text(jsonld.write(plan, { base }))),
    );
  });

  test("of any plan", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(await graphOfTurtle(await text(turtle.write(plan)))).toEqual(await graphOfJsonld(await text(jsonld.write(plan))));
      }),
      { seed: 11, numRuns: casesToTry(300, 30) },
    );
  });
});

it("is read as a person would write it", async () => {
  const plan: Plan = {
    specVersion: "0.3",
    id: "p",
    title: { zh: "“一”\n\\", en: "Plan" },
    languages: ["zh", "en"],
    targets: [{ id: "target-1", statement: { en: "3.20 km" }, quantity: { value: 3.2, unit: "km" }, comparator: "gte", due: "2025" }],
  };
  const lines = (await text(turtle.write(plan, { base: "https://example.org/p" }))).split("\n");
  expect(lines[0]).toBe("@prefix : <https://example.org/p#> .");
  expect(lines.slice(lines.indexOf("") + 1)).toEqual([
    ":p a rp:Plan, prov:Plan ;",
    '  rp:specVersion "0.3" ;',
    '  dcterms:title "“一”\\n\\\\"@zh, "Plan"@en ;',
    '  rp:languages ( "zh" "en" ) ;',
    "  dcterms:hasPart :target-1 .",
    "",
    ":target-1 a rp:Target ;",
    '  dcterms:description "3.20 km"@en ;',
    "  rp:quantity [ a schema:QuantitativeValue ;",
    '    schema:value "3.2"^^xsd:decimal ;',
    '    schema:unitText "km" ] ;',
    "  rp:comparator rp:comparator.gte ;",
    '  rp:due "2025"^^xsd:gYear .',
    "",
  ]);
});

const text = async (written: Promise<Written>) => String((await written).content);
