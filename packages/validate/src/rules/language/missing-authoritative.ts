import { defineRule } from "../../define-rule.ts";

/** A text exists in the plan's first language. */
export const missingAuthoritative = defineRule({
  id: "language/missing-authoritative",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "The text is not there in “{language}”, the plan's authoritative language.", zh: "缺少权威语言“{language}”的文本。" },
  why: {
    en: "Every translation is of the authoritative text; without it nobody knows what holds.",
    zh: "各语言译文均以权威文本为准，缺少它便无从认定内容。",
  },
  fix: { en: "Add the text as the document prints it.", zh: "请按原文补充该文本。" },
  examples: {
    valid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", en: "Stay in front" } }] } }],
    invalid: [
      { plan: { goals: [{ id: "goal-1", statement: { en: "Stay in front" } }] }, at: ["/goals/0/statement"] },
      { plan: { domains: [{ id: "domain-1", title: {} }] }, at: ["/domains/0/title"] },
    ],
  },
  check: ({ plan, report }) => {
    const [language] = plan.languages;
    // Where the plan's languages themselves cannot be read, that is told, and not at every text.
    if (language === undefined) return undefined;
    return {
      text(text) {
        if (text.field !== "aliases" && text.value[language] === undefined) report(text, "", { language });
      },
    };
  },
});
