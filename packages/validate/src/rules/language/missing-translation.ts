import { defineRule } from "../../define-rule.ts";

/** A text exists in every language of the plan. */
export const missingTranslation = defineRule({
  id: "language/missing-translation",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: "house",
  message: {
    en: "The text is not there in “{language}”, one of the plan's languages.",
    zh: "缺少“{language}”文本，而该语言是规划声明的语言之一。",
  },
  why: { en: "Readers of that language meet a gap, or a text they cannot read.", zh: "使用该语言的读者将看到空缺或无法阅读的内容。" },
  fix: {
    en: "Add the translation, or take the language out of “languages” if the plan is not kept in it.",
    zh: "请补充译文；规划不提供该语言的，请从“languages”中删去。",
  },
  examples: {
    valid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", en: "Stay in front" } }] } }],
    invalid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列" } }] }, at: ["/goals/0/statement"] }],
  },
  check: ({ plan, report }) => {
    const others = plan.languages.slice(1);
    if (others.length === 0) return undefined;
    const isAlias = (field: string) => field === "aliases";
    return {
      text(text) {
        if (isAlias(text.field)) return;
        // No iterator: every text of a plan is seen here.
        for (let index = 0; index < others.length; index++) {
          const language = others[index] as string;
          if (text.value[language] === undefined) report(text, "", { language });
        }
      },
    };
  },
});
