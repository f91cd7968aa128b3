import { defineRule } from "../define-rule.ts";
import { missingTexts } from "./missing-texts.ts";

/** A text exists in the plan's first language. */
export const missingAuthoritative = defineRule({
  id: "language/missing-authoritative",
  severity: "error",
  preset: "basic",
  basis: "house",
  needs: ["languages"],
  message: { en: "The text is not there in “{language}”, the plan's authoritative language.", zh: "缺少权威语言“{language}”的文本。" },
  variants: {
    near: {
      message: {
        en: "The text stands under “{tag}”, and the plan's authoritative language is “{language}”.",
        zh: "文本写在“{tag}”下，而规划的权威语言代码是“{language}”。",
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
  why: {
    en: "Every translation is of the authoritative text; without it nobody knows what holds.",
    zh: "各语言的译文均以权威文本为准，缺少它便无从认定内容。",
  },
  fix: { en: "Add the text as the document prints it.", zh: "请按原文补充该文本。" },
  examples: {
    valid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", en: "Stay in front" } }] } }],
    invalid: [
      { plan: { goals: [{ id: "goal-1", statement: { en: "Stay in front" } }] }, at: ["/goals/0/statement"] },
      { plan: { domains: [{ id: "domain-1", title: {} }] }, at: ["/domains/0/title"] },
      { plan: { goals: [{ id: "goal-1", statement: { "zh-CN": "走在前列" } }] }, at: ["/goals/0/statement/zh-CN"] },
    ],
  },
  check: (context) => missingTexts(context, (index) => index === 0),
});
