import { describeFinding, renderMessage } from "@regional-plan/model";
import { expect, test } from "vitest";
import { validatePlan } from "../engine/validate-plan.ts";
import { describeReport } from "../report/describe-report.ts";
import { defineRule } from "./define-rule.ts";
import { tryExamples } from "./try-examples.ts";

const rule = defineRule({
  id: "ma-ville/titre-court",
  severity: "warning",
  preset: "basic",
  basis: { title: { fr: "Règlement du registre" } },
  message: { fr: "Le titre a {length} caractères, {what}." },
  why: { fr: "Le registre le tronque." },
  fix: { fr: "Raccourcissez-le." },
  variants: { long: { message: { fr: "Bien trop long." }, fix: { fr: "Coupez." } } },
  examples: { valid: [], invalid: [{ plan: {}, at: ["/title"] }] },
  check: ({ plan, report }) => report(plan, "title", { length: 5, what: { fr: "c'est trop" } }),
});

test("a rule may speak one language alone, and every reader is shown that", () => {
  const plan = { specVersion: "0.2", id: "p", title: { fr: "Plan" }, languages: ["fr"] };
  const report = validatePlan(plan, { rules: [rule], only: [rule.id] });
  for (const language of ["en", "zh"] as const) {
    expect(describeReport(report, new Map([[rule.id, rule]]), language).findings).toMatchObject([
      {
        message: "Le titre a 5 caractères, c'est trop.",
        why: "Le registre le tronque.",
        suggestion: "Raccourcissez-le.",
        params: { what: "c'est trop" },
      },
    ]);
    expect(describeFinding({ rule: rule.id, severity: "error", path: "", variant: "long" }, rule, language).message).toBe(
      "Bien trop long.",
    );
  }
  expect([rule.message.en, rule.basis]).toMatchObject([
    "Le titre a {length} caractères, {what}.",
    { title: { fr: "Règlement du registre" } },
  ]);
  expect(tryExamples(rule)).toEqual([]);
});

test.each([
  [{ en: "a", zh: "甲" }, "a", "甲"],
  [{ en: "a" }, "a", "a"],
  [{ zh: "甲" }, "甲", "甲"],
  [{ de: "ä", fr: "à" }, "ä", "ä"],
  [{ fr: "à", zh: "甲" }, "甲", "甲"],
])("%j is read as %s and %s", (template, en, zh) => {
  expect([renderMessage(template, {}, "en"), renderMessage(template, {}, "zh")]).toEqual([en, zh]);
});
