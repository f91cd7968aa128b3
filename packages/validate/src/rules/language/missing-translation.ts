import { defineRule } from "../define-rule.ts";
import { missingTexts } from "./missing-texts.ts";

/** A text exists in every language of the plan. */
export const missingTranslation = defineRule({
  id: "language/missing-translation",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: "house",
  needs: ["languages"],
  message: {
    en: "The text is not there in “{language}”, one of the plan's languages.",
    zh: "缺少“{language}”文本，而该语言是规划声明的语言之一。",
  },
  variants: {
    near: {
      message: {
        en: "The text stands under “{tag}”, and the plan's language is “{language}”.",
        zh: "文本写在“{tag}”下，而规划声明的语言代码是“{language}”。",
      },
      fix: {
        en: "Write “{language}” instead of “{tag}”; where another language or script is meant, list it under “languages”.",
        zh: "请将“{tag}”改为“{language}”；如确系另一种语言或文字，请将其列入语言（languages），并补上“{language}”文本。",
      },
    },
    listed: {
      message: {
        en: "No text stands under “{language}”: all stand under “{tag}”.",
        zh: "没有文本写在“{language}”下，全部写在“{tag}”下。",
      },
      fix: { en: "Write “{tag}” here, as the texts have it.", zh: "请将此处改为“{tag}”，与各处文本一致。" },
    },
  },
  why: { en: "Readers of that language meet a gap, or a text they cannot read.", zh: "使用该语言的读者将看到空缺或无法阅读的内容。" },
  fix: {
    en: "Add the translation, or take the language out of “languages” if the plan is not kept in it.",
    zh: "请补充译文；规划不提供该语言的，语言（languages）中不列该语言。",
  },
  examples: {
    valid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", en: "Stay in front" } }] } }],
    invalid: [
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列" } }] }, at: ["/goals/0/statement"] },
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", "en-GB": "Stay in front" } }] }, at: ["/goals/0/statement/en-GB"] },
    ],
  },
  check: (context) => missingTexts(context, (index) => index > 0),
});
