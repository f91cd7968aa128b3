import { readFileSync } from "node:fs";
import { explainShape, type Finding, type Plan, parsePlan, planShape, walkValues } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { spoil } from "@regional-plan/repository/spoil";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConformanceCase } from "../conformance/conformance-case.ts";
import { validatePlan } from "../src/engine/validate-plan.ts";
import { defineRule } from "../src/rules/define-rule.ts";

const { cases } = JSON.parse(readFileSync(new URL("../conformance/cases.json", import.meta.url), "utf8")) as { cases: ConformanceCase[] };
const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as Plan), specVersion: "0.2" }));

const places = (findings: readonly Finding[]) => findings.map(({ rule, path, variant }) => `${rule} ${path} ${variant}`).sort();

describe("the checker and zod agree", () => {
  it("on plans", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(validatePlan(plan, { only: ["structure/schema"] }).findings).toEqual([]);
      }),
      { seed: 7, numRuns: casesToTry(500) },
    );
  });

  it("on plans with something wrong in them, and on what that is", () => {
    const random = randomNumbers(11);
    let refused = 0;
    for (let count = 0; count < 3000; count++) {
      const input = spoil(cases[random(cases.length)]?.input, random);
      const { findings } = parsePlan(input, { explain: explainShape });
      if (findings.length > 0) refused++;
      // The model looks for what no schema sees first, and then no further; here each item is looked at for itself.
      if (findings.some(({ variant = "" }) => ["proto", "tooDeep", "notFinite", "notJson"].includes(variant))) continue;
      const only = ["structure/schema", "structure/spec-version", "structure/language-tag"];
      // Whether a plan names its languages is a matter of shape; which, and how often, is not.
      const found = validatePlan(input, { only }).findings.filter(({ rule, variant }) => rule !== only[2] || variant === "none");
      expect({ input, found: places(found) }).toEqual({ input, found: places(findings) });
    }
    expect(refused).toBeGreaterThan(1000);
  });
});

describe("the walk comes to every value that the schemas declare", () => {
  it("as the model's own walk does, and tells where", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const seen: string[] = [];
        const everywhere = defineRule({
          ...words,
          check: ({ report }) => ({
            text: (text) => report(text, ""),
            date: (date) => report(date, ""),
            quote: (quote) => report(quote, ""),
            quantity: (quantity) => report(quantity, ""),
          }),
        });
        walkValues(plan, planShape, (_, { name = "" }, path) => {
          if (wanted.has(name)) seen.push(`/${path.join("/")}`);
          return true;
        });
        const found = validatePlan(plan, { rules: [everywhere], only: [everywhere.id] }).findings.map(({ path }) => path);
        expect(found.sort()).toEqual(seen.sort());
      }),
      { seed: 8, numRuns: casesToTry(500) },
    );
  });
});

const wanted = new Set(["LocalizedText", "Edtf", "SourceSpan", "Quantity"]);

const text = { en: "-", zh: "-" };

const words = {
  id: "test/everywhere",
  severity: "info",
  preset: "basic",
  basis: "house",
  message: text,
  why: text,
  fix: text,
  examples: { valid: [], invalid: [] },
} as const;
