import type { Section } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";

/** An item has one heading. */
export const headsTwice = defineRule({
  id: "outline/heads-twice",
  severity: "error",
  preset: "recommended",
  basis: "house",
  needs: ["outline"],
  message: { en: "“{item}” already has a heading, {first}.", zh: "“{item}”已有标题章节 {first}。" },
  related: firstStands,
  why: { en: "The item would stand in two places of the printed plan.", zh: "该条目会在规划文本中重复出现。" },
  fix: {
    en: "Name the item that this heading is the title of, or give the heading a “title” of its own.",
    zh: "请改为该标题对应的条目，或为其单独填写标题（title）。",
  },
  examples: {
    valid: [
      {
        plan: {
          outline: [
            { id: "section-1", heads: "domain-1" },
            { id: "section-2", heads: "domain-2" },
          ],
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-2", title: { zh: "产业" } },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          outline: [
            { id: "section-1", heads: "domain-1" },
            { id: "section-2", heads: "domain-1" },
          ],
          domains: [{ id: "domain-1", title: { zh: "交通" } }],
        },
        at: ["/outline/1/heads"],
      },
    ],
  },
  check: ({ report }) => {
    const headed = new Map<string, Section>();
    return {
      section(section) {
        if (section.heads === undefined) return;
        const first = headed.get(section.heads);
        if (first === undefined) headed.set(section.heads, section);
        else report(section, "heads", { item: section.heads, first: first.id }, { related: [first] });
      },
    };
  },
});
