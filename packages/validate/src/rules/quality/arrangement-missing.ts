import { listNames, type MessageTemplate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A plan with tasks says who watches over them, and how they are assessed. */
export const arrangementMissing = defineRule({
  id: "quality/arrangement-missing",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["measures", "whole"],
  message: { en: "No arrangement of the plan is marked as {missing}.", zh: "保障措施中未注明{missing}安排。" },
  why: {
    en: "What nobody watches over is done late or not at all, and what nobody assesses teaches nothing.",
    zh: "无人督查，任务容易落空；不作考核评价，成效和问题无从知晓。",
  },
  fix: {
    en: "Where an arrangement of the plan does this, add “supervision” or “evaluation” to its “kinds”; otherwise add such an arrangement.",
    zh: "保障措施已有相关内容的，请在其类型（kinds）中注明督查（supervision）或考核评价（evaluation）；没有的，请予补充。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          arrangements: [{ id: "arrangement-1", title: { zh: "加强督查考核" }, kinds: ["supervision", "evaluation"] }],
        },
      },
    ],
    invalid: [
      { plan: { measures: [{ id: "measure-1" }] }, at: ["/arrangements"] },
      {
        plan: {
          measures: [{ id: "measure-1" }],
          arrangements: [{ id: "arrangement-1", title: { zh: "加强督查" }, kinds: ["supervision", "publicity"] }],
        },
        at: ["/arrangements"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const kinds = new Set(plan.arrangements?.flatMap((arrangement) => arrangement.kinds ?? []));
    const missing = Object.entries(wanted).flatMap(([kind, name]) => (kinds.has(kind) ? [] : [name]));
    if (missing.length > 0) report(plan, "arrangements", { missing: listNames(missing) });
  },
});

const wanted: Readonly<Record<string, MessageTemplate>> = {
  supervision: { en: "supervision", zh: "督查" },
  evaluation: { en: "evaluation", zh: "考核评价" },
};
