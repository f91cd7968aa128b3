import { defineRule } from "../../define-rule.ts";
import type { Subject } from "../../rule-context.ts";

/** Languages are named by tags whose parts are registered. */
export const languageTag = defineRule({
  id: "structure/language-tag",
  severity: "error",
  preset: "basic",
  basis: {
    title: { en: "BCP 47 Tags for Identifying Languages", zh: "BCP 47 语言标识标签" },
    clause: "RFC 5646, 2.2.9",
    url: "https://www.rfc-editor.org/rfc/bcp/bcp47.txt",
  },
  needs: ["codes"],
  message: {
    en: "“{tag}” is no language tag: “{part}” is not registered as of {asOf}, or stands in the wrong place.",
    zh: "“{tag}”不是有效的语言代码：“{part}”未经注册（截至{asOf}），或位置不对。",
  },
  why: {
    en: "Software picks the text of a language by its tag; a wrong one is never shown.",
    zh: "软件按语言代码选取文本，代码有误，该文本就不会显示。",
  },
  fix: {
    en: "Use a registered tag: zh for Chinese, en for English, zh-Hant for Chinese in traditional characters.",
    zh: "请使用已注册的代码：中文为 zh，英文为 en，繁体中文为 zh-Hant。",
  },
  examples: {
    valid: [{ plan: { languages: ["zh-Hans-CN", "en-GB"], title: { "zh-Hans-CN": "计划", "en-GB": "Plan" } } }],
    invalid: [
      { plan: { languages: ["zh", "eng-lish"] }, at: ["/languages/1"] },
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", qx: "Lead the way" } }] }, at: ["/goals/0/statement/qx"] },
    ],
  },
  check: ({ plan, codes, report }) => {
    const settled = new Set<string>(plan.languages);
    const look = (subject: Subject, key: string, tag: string) => {
      const part = codes.languages.unknownSubtag(tag);
      if (part === undefined) settled.add(tag);
      else report(subject, key, { tag, part, asOf: codes.languages.asOf });
    };
    for (const [index, tag] of plan.languages.entries()) look(plan, `languages/${index}`, tag);
    return {
      text(text) {
        for (const tag in text.value) if (!settled.has(tag)) look(text, tag, tag);
      },
      document(document) {
        if (document.language !== undefined) look(document, "language", document.language);
      },
    };
  },
});
