import { isSameTag, type LocalizedText, languageTagFinding, meantTag, nearLanguage } from "@regional-plan/model";
import type { Mend, Subject } from "../../engine/rule-context.ts";
import type { Visited } from "../../engine/visited.ts";
import { defineRule } from "../define-rule.ts";
import { renameTag } from "../language/rename-tag.ts";
import { tagInCase } from "../language/tag-in-case.ts";

/** Languages are named by tags whose parts are registered, and each once. */
export const languageTag = defineRule({
  ...languageTagFinding,
  preset: "basic",
  basis: {
    title: { en: "BCP 47 Tags for Identifying Languages", zh: "BCP 47 语言标识标签" },
    clause: "RFC 5646, 2.1.1, 2.2.5, 2.2.6, 2.2.9",
    url: "https://www.rfc-editor.org/rfc/bcp/bcp47.txt",
  },
  wants: [{ need: "codes", path: "/languages" }],
  examples: {
    valid: [{ plan: { languages: ["zh-Hans-CN", "en-GB"], title: { "zh-Hans-CN": "计划", "en-GB": "Plan" } } }],
    invalid: [
      { plan: { languages: ["zh", "eng-lish"] }, at: ["/languages/1"] },
      { plan: { languages: ["zh", "en", "ZH"] }, at: ["/languages/2"] },
      { plan: { languages: [] }, at: ["/languages"] },
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列", qx: "Lead the way" } }] }, at: ["/goals/0/statement/qx"] },
      { plan: { goals: [{ id: "goal-1", statement: { cn: "走在前列", en: "Lead the way" } }] }, at: ["/goals/0/statement/cn"] },
    ],
  },
  check: ({ plan, codes, report }) => {
    const { languages } = plan;
    const partOf = (tag: string) => codes?.languages.unknownSubtag(tag);
    const asOf = codes?.languages.asOf ?? "";
    const unknown = languages.flatMap((tag, index) => (partOf(tag) === undefined ? [] : [{ tag, index, isUsed: false }]));
    /** The tags of which a text has nothing to tell. */
    const settled = new Set<string>(languages.filter((tag) => unknown.every((other) => other.tag !== tag)));
    for (const [index, tag] of languages.entries()) {
      const first = languages.findIndex((other) => isSameTag(other, tag));
      if (first < index)
        report(
          plan,
          `languages/${index}`,
          { tag, first: languages[first] ?? "" },
          { variant: "twice", related: [{ subject: plan, key: `languages/${first}` }] },
        );
    }
    const tellPart = (subject: Subject, key: string, tag: string, part: string) => {
      const isRepeated = tag.toLowerCase().split("-").indexOf(part) !== tag.toLowerCase().split("-").lastIndexOf(part);
      if (isRepeated) report(subject, key, { tag, part }, { variant: "repeated" });
      else report(subject, key, { tag, part, asOf });
    };
    const look = (text: Visited<LocalizedText>, tag: string) => {
      const declared = unknown.find((language) => language.tag === tag);
      const same = languages.find((language) => isSameTag(language, tag));
      const part = declared === undefined && same === undefined ? partOf(tag) : undefined;
      if (declared !== undefined) declared.isUsed = true;
      if (same !== undefined && same !== tag) {
        if (text.value[same] === undefined) return;
        const [odd, near] = tag === tagInCase(tag) ? [same, tag] : [tag, same];
        report(text, odd, { tag: odd, near }, { variant: "twoTexts", related: [{ subject: text, key: near }] });
      } else if (part === undefined) {
        settled.add(tag);
      } else {
        const near = nearLanguage(tag, languages);
        if (near === undefined) tellPart(text, tag, tag, part);
        else report(text, tag, { tag, near: near.language }, { variant: "near", ...renameTag(text.value, tag, near) });
      }
    };
    /** Tells of an unregistered tag that names a language by itself; it is mended where no text is found by it. */
    const tell = (subject: Subject, key: string, tag: string, isUsed: boolean) => {
      const near = meantTag(tag);
      if (near === undefined || partOf(near) !== undefined) return tellPart(subject, key, tag, partOf(tag) ?? "");
      const fix: Mend[] = isUsed || languages.some((other) => isSameTag(other, near)) ? [] : [{ op: "replace", value: near }];
      report(subject, key, { tag, near }, { variant: "near", ...(fix.length > 0 && { fix }) });
    };
    return {
      // Whether an unregistered language is used, any text can tell.
      [unknown.length > 0 ? "text" : "oddText"](text: Visited<LocalizedText>) {
        for (const tag in text.value) if (!settled.has(tag)) look(text, tag);
      },
      document(document) {
        const { language: tag } = document;
        if (tag !== undefined && partOf(tag) !== undefined) tell(document, "language", tag, false);
      },
      end() {
        for (const { tag, index, isUsed } of unknown) tell(plan, `languages/${index}`, tag, isUsed);
      },
    };
  },
});
