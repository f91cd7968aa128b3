import { describeFinding } from "@regional-plan/model";
import { describe, expect, it } from "vitest";
import { codes } from "../codes/codes.ts";
import { validatePlan } from "../engine/validate-plan.ts";
import { rules } from "../registry.gen.ts";
import { catalogue } from "./catalogue.ts";
import { presets } from "./preset.ts";
import { prepareExample, tryExamples } from "./try-examples.ts";

it("has no id twice", () => {
  const ids = catalogue().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("has a failing and a passing example, and keeps to them", () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
    expect(tryExamples(rule, { codes })).toEqual([]);
  });

  it("says everything in both languages", () => {
    const wordings = [rule, ...Object.values(rule.variants ?? {})].flatMap(({ message, fix }) => [message, fix]);
    for (const text of [...wordings, rule.why, ...Object.values(rule.terms ?? {})]) {
      expect(text.en).toMatch(/\S/u);
      expect(text.zh).toMatch(/[\p{Script=Han}{]/u);
    }
  });

  it("leaves no place of its messages open", () => {
    for (const example of rule.examples.invalid) {
      const { input, options } = prepareExample(example);
      const only = [rule.id, ...(example.config?.waivers ?? []).map((waiver) => waiver.rule)];
      for (const finding of validatePlan(input, { ...options, codes, only }).findings) {
        if (finding.rule !== rule.id) continue;
        for (const language of ["en", "zh"] as const)
          expect(Object.values(describeFinding(finding, rule, language)).join()).not.toMatch(/\{\w+\}/u);
      }
    }
  });

  it("names its basis and a preset", () => {
    expect(rule.basis === "house" || (rule.basis.title.en !== "" && rule.basis.title.zh !== "")).toBe(true);
    expect(presets).toContain(rule.preset);
  });
});
