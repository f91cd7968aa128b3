import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";

/** No two items have the same id, and none that of the plan. */
export const duplicateId = defineRule({
  id: "reference/duplicate-id",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "The id “{id}” is already taken.", zh: "编号“{id}”已被使用。" },
  related: firstStands,
  why: {
    en: "Links to this id lead to the first item that has it; this one cannot be reached.",
    zh: "指向该编号的链接只会找到第一个条目，无法链接到此条目。",
  },
  fix: { en: "Give this item an id of its own, and keep it in later versions.", zh: "请为该条目另设编号，并在后续版本中保持不变。" },
  examples: {
    valid: [
      {
        plan: {
          goals: [
            { id: "goal-1", statement: { zh: "走在前列" } },
            { id: "goal-2", statement: { zh: "干在实处" } },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: { goals: [{ id: "one", statement: { zh: "走在前列" } }], domains: [{ id: "one", title: { zh: "交通" } }] },
        at: ["/domains/0/id"],
      },
      { plan: { domains: [{ id: "example", title: { zh: "交通" } }] }, at: ["/domains/0/id"] },
    ],
  },
  check: ({ duplicates, find, report }) => {
    for (const item of duplicates) report(item, "id", { id: item.id }, { related: [{ subject: find(item.id)?.item ?? item, key: "id" }] });
  },
});
