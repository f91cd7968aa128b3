import { defineRule } from "../define-rule.ts";
import { ongoingIn } from "./ongoing-in.ts";

/** A target has a day by which it is to be met: its own, that of its goal, or the end of the plan. */
export const targetWithoutDue = defineRule({
  id: "quality/target-without-due",
  severity: "warning",
  preset: "strict",
  basis: {
    title: { en: "IATI Standard, results", zh: "国际援助透明度倡议（IATI）标准“成果”部分" },
    clause: "result/indicator/period",
    url: "https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/iati-activity/result/indicator/period/",
  },
  needs: ["targets"],
  message: { en: "Nothing says by when {what} is to be met.", zh: "{what}未明确完成时限。" },
  why: { en: "A number without a date can never be missed.", zh: "没有时限的目标值，无法判断是否如期完成。" },
  fix: {
    en: "Set “due”, or give the plan its “period”, whose end then holds. What is to hold all the time goes on without an end: {ongoing}. Where no date is known, guess none: leave the field out and say so under “note”.",
    zh: "请填写完成时限（due）；或填写规划期（period），以规划期末为时限。须长期保持的，写作“{ongoing}”（自该年起，不设终期）。尚不清楚的，不要推测，该字段留空，并在备注（note）中说明。",
  },
  examples: {
    valid: [
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, due: "2025" }] } },
      { plan: { period: "2021/2025", targets: [{ id: "target-1", statement: { zh: "引进10家机构" } }] } },
      {
        plan: {
          goals: [{ id: "goal-1", statement: { zh: "医疗水平提高" }, horizon: "2025" }],
          targets: [{ id: "target-1", for: "goal-1", statement: { zh: "引进10家机构" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [
            { id: "target-1", statement: { zh: "引进10家机构" }, due: "2025" },
            { id: "target-2", statement: { zh: "形成1小时交通圈" } },
          ],
        },
        at: ["/targets/1/due"],
      },
      {
        plan: {
          targets: [
            { id: "target-1", statement: { zh: "引进10家机构" } },
            { id: "target-2", statement: { zh: "形成1小时交通圈" } },
          ],
        },
        at: ["/targets"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    if (plan.period !== undefined) return;
    const ongoing = ongoingIn(plan);
    const hasHorizon = (id = "") => {
      const placed = find(id);
      return placed?.kind === "goal" && placed.item.horizon !== undefined;
    };
    const open = plan.targets.filter((target) => target.due === undefined && target.setBy === undefined && !hasHorizon(target.for));
    if (open.length > 1 && open.length === plan.targets.length) report(plan, "targets", { what: noneOf(open.length), ongoing });
    else for (const target of open) report(target, "due", { what: thisOne, ongoing });
  },
});

const thisOne = { en: "this target", zh: "该目标值" };

const noneOf = (count: number) => ({ en: `any of the ${count} targets`, zh: `全部${count}个目标值均` });
