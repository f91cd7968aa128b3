import type { LinkFilter } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

/** A heading has something under it. */
export const emptySection = defineRule({
  id: "outline/empty-section",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["outline", "links"],
  message: { en: "Nothing stands in this section.", zh: "该章节下没有任何内容。" },
  why: { en: "Its text was probably passed over when the document was read.", zh: "可能在录入时遗漏了正文。" },
  fix: {
    en: "Enter what the document says there, or name the item that the heading is the title of in “heads”.",
    zh: "请补录该处内容；标题即某条目名称的，请在所统领条目（heads）中注明。",
  },
  examples: {
    valid: [
      {
        plan: {
          outline: [
            { id: "section-1", label: "一、", title: { zh: "主要任务" } },
            { id: "section-1-1", parent: "section-1", label: "（一）", heads: "domain-1" },
            { id: "section-2", label: "二、", title: { zh: "目标" } },
          ],
          domains: [{ id: "domain-1", title: { zh: "交通" } }],
          goals: [{ id: "goal-1", section: "section-2", statement: { zh: "走在前列" } }],
        },
      },
    ],
    invalid: [{ plan: { outline: [{ id: "section-1", label: "一、", title: { zh: "主要任务" } }] }, at: ["/outline/0"] }],
  },
  check: ({ plan, isLinked, report }) => {
    for (const section of plan.outline) {
      const { id, heads, parent } = section;
      if (heads === undefined && parent !== id && section.section !== id && !isLinked(id, holding)) report(section, "");
    }
  },
});

/** The fields by which something stands in a section. */
const holding: LinkFilter = (kind, field) => field === "section" || (kind === "section" && field === "parent");
