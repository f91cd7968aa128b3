import { defineRule } from "../define-rule.ts";

/** A heading has one text: its own title, or that of the item it names. */
export const oneTitle = defineRule({
  id: "outline/one-title",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["outline"],
  message: { en: "This heading has no title, and names no item.", zh: "该标题没有文字，也未指向任何条目。" },
  why: {
    en: "A contents list shows a blank line, or one of two titles that will drift apart.",
    zh: "目录会出现空行，或两处标题日后不一致。",
  },
  fix: {
    en: "Keep “heads” where the heading names an item, and “title” where it does not.",
    zh: "标题对应某条目的，只填所统领条目（heads）；否则只填标题（title）。",
  },
  variants: {
    both: {
      message: { en: "This heading has a title of its own, and names an item that has one.", zh: "该标题自带文字，又指向另有名称的条目。" },
      fix: {
        en: "The item's own title is the heading's: see that it says all, and write none here.",
        zh: "标题以所指条目的名称为准：请核对文字，在该条目上写全，此处不再填标题（title）。",
      },
    },
  },
  examples: {
    valid: [{ plan: { outline: [{ id: "section-1", heads: "domain-1" }], domains: [{ id: "domain-1", title: { zh: "交通" } }] } }],
    invalid: [
      {
        plan: {
          outline: [{ id: "section-1", heads: "domain-1", title: { zh: "交通" } }],
          domains: [{ id: "domain-1", title: { zh: "交通" } }],
        },
        at: ["/outline/0/title"],
      },
      { plan: { outline: [{ id: "section-1", label: "一、" }] }, at: ["/outline/0"] },
    ],
  },
  check: ({ report }) => ({
    section(section) {
      if (section.heads !== undefined && section.title !== undefined) report(section, "title", {}, { variant: "both" });
      if (section.heads === undefined && section.title === undefined) report(section, "");
    },
  }),
});
