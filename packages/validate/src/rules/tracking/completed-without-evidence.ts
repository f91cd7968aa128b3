import type { Report } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What is said to be done shows what that rests on. */
export const completedWithoutEvidence = defineRule({
  id: "tracking/completed-without-evidence",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: "house",
  needs: ["reports"],
  message: { en: "No evidence is shown for {what}.", zh: "{what}未附佐证材料。" },
  why: {
    en: "Nobody else can check it, and an audit will ask for it years later.",
    zh: "没有佐证材料，完成情况无法核实，日后审计督查也难以说明。",
  },
  fix: {
    en: "Add under “evidence” what it rests on: a notice, a certificate of acceptance, a statistic, a picture, with its address.",
    zh: "请列明佐证材料（evidence）及网址，如文件、验收证书、统计数据、照片等。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }, { id: "measure-2" }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [
                { for: "measure-1", status: "completed", evidence: [{ title: { zh: "竣工验收证书" } }] },
                { for: "measure-2", status: "in-progress" },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "measure-1", status: "completed" }] }],
        },
        at: ["/reports/0/entries/0/evidence"],
      },
      {
        plan: {
          measures: [{ id: "measure-1" }, { id: "measure-2" }],
          reports: [
            {
              id: "report-1",
              asOf: "2024",
              entries: [
                { for: "measure-1", status: "completed" },
                { for: "measure-2", status: "completed" },
              ],
            },
          ],
        },
        at: ["/reports/0/entries"],
      },
    ],
  },
  check: ({ plan, report }) => {
    for (const each of plan.reports) {
      const { open, completed } = completedIn(each);
      if (open.length > 1 && open.length === completed) report(each, "entries", { what: noneOf(completed) });
      else for (const index of open) report(each, `entries/${index}/evidence`, { what: thisOne });
    }
  },
});

/** How many entries say that something is completed, and the indexes of those without evidence. */
function completedIn({ entries = [] }: Report): { open: number[]; completed: number } {
  const open: number[] = [];
  let completed = 0;
  for (const [index, { status, evidence = [] }] of entries.entries()) {
    if (status !== "completed") continue;
    completed++;
    if (evidence.length === 0) open.push(index);
  }
  return { open, completed };
}

const thisOne = { en: "this, which is reported as completed", zh: "此项报告为已完成，但" };

const noneOf = (count: number) => ({ en: `any of the ${count} items that the report calls completed`, zh: `报告称${count}项已完成，但均` });
