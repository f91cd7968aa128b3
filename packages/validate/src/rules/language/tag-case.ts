import { isSameTag, type LocalizedText } from "@regional-plan/model";
import type { Visited } from "../../engine/visited.ts";
import { defineRule } from "../define-rule.ts";
import { planLanguages } from "./plan-languages.ts";
import { renameTag } from "./rename-tag.ts";

/** A text is keyed by the tag of its language as the plan's list of languages spells it. */
export const tagCase = defineRule({
  id: "language/tag-case",
  severity: "warning",
  preset: "basic",
  basis: {
    title: { en: "BCP 47 Tags for Identifying Languages", zh: "BCP 47 语言标识标签" },
    clause: "RFC 5646, 2.1.1",
    url: "https://www.rfc-editor.org/rfc/bcp/bcp47.txt",
  },
  needs: ["languages"],
  message: {
    en: "The text stands under “{tag}”: the plan's list has “{language}”.",
    zh: "文本写在“{tag}”下，而规划声明的语言代码写作“{language}”。",
  },
  why: {
    en: "Letter case does not tell languages apart, but many a program looks for the key as it is listed.",
    zh: "语言代码虽不区分大小写，但许多程序只按声明的写法查找。",
  },
  fix: { en: "It stands under “{tag}”: write “{language}”.", zh: "它写在“{tag}”下：应写作“{language}”。" },
  variants: {
    listed: {
      message: {
        en: "The texts stand under “{tag}”, spelt otherwise than “{language}” here.",
        zh: "文本都写在“{tag}”下，与此处的“{language}”大小写不同。",
      },
      fix: { en: "Write “{tag}” here.", zh: "请将此处改为“{tag}”。" },
    },
  },
  examples: {
    valid: [{ plan: { languages: ["ZH"], title: { ZH: "规划" } } }],
    invalid: [
      {
        plan: { goals: [{ id: "goal-1", statement: { ZH: "走在前列", en: "Lead the way" } }] },
        at: ["/goals/0/statement/ZH"],
      },
      {
        plan: { languages: ["ZH"], title: { zh: "规划" }, goals: [{ id: "goal-1", statement: { zh: "走在前列" } }] },
        at: ["/languages/0"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const watches = planLanguages(plan).map((language): Watch => ({ language, isThere: false, others: [] }));
    return {
      text(text) {
        // No iterator: every text of a plan is seen here.
        for (let index = 0; index < watches.length; index++) {
          const watch = watches[index] as Watch;
          if (text.value[watch.language] !== undefined) watch.isThere = true;
          else lookAgain(text, watch);
        }
      },
      end() {
        for (const { language, isThere, others } of watches) {
          const tag = others[0]?.tag;
          const isListedOddly = !isThere && others.length > 1 && others.every((other) => other.tag === tag);
          if (isListedOddly && tag === tag?.toLowerCase())
            report(
              plan,
              `languages/${plan.languages.indexOf(language)}`,
              { language, tag: tag ?? "" },
              { variant: "listed", fix: [{ op: "replace", value: tag }] },
            );
          else
            for (const { text, tag } of others)
              report(text, tag, { language, tag }, renameTag(text.value, tag, { language, certain: true }));
        }
      },
    };
  },
});

interface Watch {
  readonly language: string;
  isThere: boolean;
  readonly others: { readonly text: Visited<LocalizedText>; readonly tag: string }[];
}

function lookAgain(text: Visited<LocalizedText>, { language, others }: Watch): void {
  for (const tag in text.value) if (isSameTag(tag, language)) others.push({ text: { ...text }, tag });
}
