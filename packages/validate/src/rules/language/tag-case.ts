import { isSameTag, type LocalizedText } from "@regional-plan/model";
import type { Visited } from "../../engine/visited.ts";
import { defineRule } from "../define-rule.ts";
import { planLanguages } from "./plan-languages.ts";
import { renameTag } from "./rename-tag.ts";
import { tagInCase } from "./tag-in-case.ts";

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
    en: "The text stands under “{tag}”: the plan's language is “{language}”, in other letter case.",
    zh: "文本写在“{tag}”下，规划的语言代码应写作“{language}”，大小写不同。",
  },
  why: {
    en: "Letter case does not tell languages apart, but many a program looks for the key as it is listed.",
    zh: "语言代码虽不区分大小写，但许多程序只按声明的写法查找。",
  },
  fix: { en: "It stands under “{tag}”: write “{language}”.", zh: "它写在“{tag}”下：应写作“{language}”。" },
  variants: {
    listed: {
      message: {
        en: "Texts stand under this language in other letter case than “{language}”; “{tag}” is as it is to be written.",
        zh: "文本所用的语言代码与此处的“{language}”大小写不同，规范写法是“{tag}”。",
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
    const watches = planLanguages(plan).map((language): Watch => ({ language, due: tagInCase(language), isMixed: false, keyed: [] }));
    const isInCase = watches.every(({ language, due }) => language === due);
    return {
      // Where a language itself is listed in another case, the texts that follow it are looked at, too.
      [isInCase ? "oddText" : "text"](text: Visited<LocalizedText>) {
        // No iterator: this may be every text of a plan.
        for (let index = 0; index < watches.length; index++) {
          const watch = watches[index] as Watch;
          if (text.value[watch.language] === undefined || watch.language !== watch.due) lookAgain(text, watch);
        }
      },
      end() {
        for (const { language, due, isMixed, keyed } of watches) {
          if (!isMixed) continue;
          if (language !== due)
            report(
              plan,
              `languages/${plan.languages.indexOf(language)}`,
              { language, tag: due },
              { variant: "listed", fix: [{ op: "replace", value: due }] },
            );
          for (const { text, tag } of keyed)
            if (tag !== due) report(text, tag, { language: due, tag }, renameTag(text.value, tag, { language: due, certain: true }));
        }
      },
    };
  },
});

interface Watch {
  readonly language: string;
  /** As it is recommended to be written: where the plan has it in several ways, that one is right. */
  readonly due: string;
  isMixed: boolean;
  /** The texts that are to be looked at; none where they stand under the tag as it is listed, and that is as it should be. */
  readonly keyed: { readonly text: Visited<LocalizedText>; readonly tag: string }[];
}

function lookAgain(text: Visited<LocalizedText>, watch: Watch): void {
  for (const tag in text.value) {
    if (!isSameTag(tag, watch.language)) continue;
    watch.keyed.push({ text: { ...text }, tag });
    if (tag !== watch.language) watch.isMixed = true;
  }
}
