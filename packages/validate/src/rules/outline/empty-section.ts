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
  check: ({ plan, report }) => {
    const filled = new Set<string>();
    let last: string | undefined;
    return {
      item(item) {
        // Item after item stands in the same section.
        if (item.section === undefined || item.section === last) return;
        last = item.section;
        filled.add(last);
      },
      section(section) {
        if (section.parent !== undefined) filled.add(section.parent);
      },
      end() {
        for (const section of plan.outline) {
          if (section.heads === undefined && !filled.has(section.id)) report(section, "");
        }
      },
    };
  },
});
