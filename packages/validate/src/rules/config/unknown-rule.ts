import { defineRule } from "../define-rule.ts";

/** A configuration names rules that there are. */
export const unknownRule = defineRule({
  id: "config/unknown-rule",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "The configuration names a rule “{rule}”, and there is none.", zh: "配置中写有规则“{rule}”，但没有这条规则。" },
  why: {
    en: "A misspelt rule is neither changed nor waived, and nobody would notice.",
    zh: "规则编号写错，调整或豁免便不会生效，且不易察觉。",
  },
  fix: { en: "Look the rule's id up in the list of rules.", zh: "请对照规则列表（regional-plan rules）核对规则编号。" },
  examples: {
    valid: [{ plan: {}, config: { levels: { "reference/unknown-id": "warning" } } }],
    invalid: [{ plan: {}, config: { levels: { "reference/unknown-ids": "warning" } }, at: [""] }],
  },
  check: () => undefined,
});
