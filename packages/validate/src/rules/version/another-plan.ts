import { defineRule } from "../define-rule.ts";

/** What a plan is compared with is an earlier version of itself. */
export const anotherPlan = defineRule({
  id: "version/another-plan",
  severity: "error",
  preset: "basic",
  basis: "house",
  needs: ["previous"],
  message: {
    en: "The previous version that was given is of another plan, “{previous}”.",
    zh: "提供的上一版本是另一规划“{previous}”的版本。",
  },
  why: { en: "Nothing can be compared: what looks new, lost or moved would mean nothing.", zh: "两者无从比较，新增、删减和调整均无意义。" },
  fix: {
    en: "Give the earlier version of this plan, or restore the plan's “id”, which stays the same in every version.",
    zh: "请提供本规划的上一版本；规划的编号（id）在各版本中应保持不变，如有误改请恢复。",
  },
  examples: {
    valid: [{ plan: { version: "2.0.0" }, previous: { version: "1.0.0" } }],
    invalid: [{ plan: {}, previous: { id: "another-city" }, at: ["/id"] }],
  },
  check: ({ plan, previous, report }) => {
    if (previous.id !== plan.id) report(plan, "id", { previous: previous.id });
  },
});
