import { describe, expect, it } from "vitest";
import { defineRule } from "../rules/define-rule.ts";
import type { ValidateOptions } from "./validate-options.ts";
import { validatePlan } from "./validate-plan.ts";
import { validateSoundPlan } from "./validate-sound-plan.ts";

const plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], issuers: ["agency-9"] };

describe("an option that means nothing is thrown, and never has a broken plan pass", () => {
  it.each<[object, string]>([
    [{ preset: "Strict" }, 'preset: "Strict" is none of "basic", "recommended", "strict".'],
    [{ preset: "x" }, "preset"],
    [{ preset: null }, "preset: null"],
    [{ only: ["reference/unkown-id"] }, 'only: there is no rule "reference/unkown-id"; did you mean "reference/unknown-id"?'],
    [{ only: ["reference/unknown-id", "x"] }, 'only: there is no rule "x"; see the list of rules'],
    [{ only: "reference/unknown-id" }, "is no list of rule ids"],
    [{ levels: { "reference/unknown-id": "of" } }, 'levels["reference/unknown-id"]: "of" is none of "error", "warning", "info", "off".'],
    [{ levels: { "reference/*": { "/issuers/**": "warn" } } }, 'levels["reference/*"]["/issuers/**"]: "warn" is none of'],
    [{ levels: { "reference/*": false } }, "false is none of"],
    [{ asOf: "tomorrow" }, 'asOf: "tomorrow" is no day; write it as "2026-11-23".'],
    [{ asOf: "2026-02-30" }, "is no day"],
    [{ asOf: "2026-11" }, "is no day"],
    [{ asOf: new Date(0) }, "is no day"],
  ])("%j", (options, words) => {
    for (const check of [validatePlan, validateSoundPlan]) {
      expect(() => check(plan, options as ValidateOptions)).toThrow(RangeError);
      expect(() => check(plan, options as ValidateOptions)).toThrow(words);
    }
  });

  it("but a level of a rule that there is not stays a finding", () => {
    const { findings } = validatePlan(plan, { levels: { "reference/unkown-id": "off" } });
    expect(findings.map(({ rule }) => rule)).toContain("config/unknown-rule");
  });

  it("and a rule of one's own may be the only one", () => {
    const words = { en: "-", zh: "-" };
    const own = defineRule({
      ...{ id: "own/rule", severity: "warning", preset: "basic", basis: "house", message: words, why: words, fix: words },
      examples: { valid: [], invalid: [] },
      check: () => undefined,
    });
    expect(validatePlan(plan, { rules: [own], only: ["own/rule"], asOf: "2028-02-29" }).findings).toEqual([]);
  });
});
