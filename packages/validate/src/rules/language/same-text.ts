import { textIn } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { planLanguages } from "./plan-languages.ts";

/** A translation is not the original once more. */
export const sameText = defineRule({
  id: "language/same-text",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["languages"],
  message: {
    en: "The text in “{language}” is the one in “{original}”, letter for letter.",
    zh: "“{language}”文本与“{original}”文本完全相同。",
  },
  why: { en: "A text that was copied and not translated looks finished and is not.", zh: "未经翻译的照抄看似完成，实则仍是空缺。" },
  fix: { en: "Translate it; until then, leave the language open.", zh: "请翻译该文本；尚未翻译的，该语言先不填。" },
  examples: {
    valid: [
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", en: "Stay in front" } }] } },
      { plan: { instruments: [{ id: "instrument-1", name: { zh: "5G", en: "5G" } }] } },
    ],
    invalid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", en: "走在前列" } }] }, at: ["/goals/0/statement/en"] }],
  },
  check: ({ plan, report }) => {
    const [original = "", ...others] = planLanguages(plan);
    if (others.length === 0) return undefined;
    return {
      oddText(text) {
        const first = textIn(text.value, original);
        if (first === undefined) return;
        for (const language of others) {
          if (textIn(text.value, language) === first && hasWords(first)) report(text, language, { language, original });
        }
      },
    };
  },
});

/** Names in Latin letters and digits (5G, G60) are the same in every language. */
const hasWords = (text: string) => /[^\x20-\x7e]/u.test(text) || / .* /u.test(text);
