import { defineRule } from "../define-rule.ts";

const waiver = { rule: "reference/unknown-id", reason: "Waits for the new chapter", author: "Li", expires: "2026-12-31" };

/** A waiver is needed by some finding. */
export const unusedWaiver = defineRule({
  id: "config/unused-waiver",
  severity: "warning",
  preset: "basic",
  basis: "house",
  message: {
    en: "Nothing is found by {rule} at {path} any more, and the waiver is still there.",
    zh: "规则 {rule} 在 {path} 处已无问题，但豁免仍在。",
  },
  why: { en: "A waiver left behind would hide the next mistake in that place.", zh: "遗留的豁免会掩盖该处今后出现的问题。" },
  fix: { en: "Delete the waiver from the configuration.", zh: "请从配置中删去该豁免。" },
  examples: {
    valid: [
      {
        plan: { measures: [{ id: "measure-1", domain: "domain-9" }] },
        config: { waivers: [{ ...waiver, path: "/measures/measure-1/domain" }] },
      },
    ],
    invalid: [
      { plan: { measures: [{ id: "measure-1" }] }, config: { waivers: [{ ...waiver, path: "/measures/measure-1/domain" }] }, at: [""] },
    ],
  },
  check: () => undefined,
});
