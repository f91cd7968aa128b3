import type { Plan } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Every measure and target is spoken of by some report. */
export const neverReported = defineRule({
  id: "tracking/never-reported",
  severity: "warning",
  preset: "strict",
  basis: "house",
  needs: ["reports", "links"],
  message: { en: "None of the plan's reports speaks of this {kind}.", zh: "规划所列各期报告均未涉及该项{kind}。" },
  why: {
    en: "What is left out of every report may be late for years before anybody notices.",
    zh: "长期不在报告之列的事项，即使滞后多年也难以发现。",
  },
  fix: {
    en: "Add an entry for it to the next report, if only to say that nothing has happened yet.",
    zh: "请在下一期报告中填报，尚未启动的也应如实说明。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          actions: [{ id: "action-1", for: "measure-1", statement: { zh: "打通断头路" } }],
          targets: [{ id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" } }],
          reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "action-1", actuals: [{ indicator: "indicator-1" }] }] }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1" }, { id: "measure-2" }],
          targets: [{ id: "target-1", statement: { zh: "引进10家机构" } }],
          reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "measure-1", status: "in-progress" }] }],
        },
        at: ["/targets/0", "/measures/1"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    const reported = reportedIds(plan);
    const isOpen = (id: string) => !reported.has(id) && find(id)?.replacedBy === undefined;
    for (const target of plan.targets ?? []) {
      if (isOpen(target.id) && !(target.indicator !== undefined && reported.has(target.indicator)))
        report(target, "", { kind: { en: "target", zh: "目标" } });
    }
    for (const measure of plan.measures ?? []) if (isOpen(measure.id)) report(measure, "", { kind: { en: "measure", zh: "任务" } });
  },
});

/** The ids of what reports speak of, and of what that belongs to: an action is spoken of for its measure too. */
function reportedIds({ reports = [], actions = [], targets = [], milestones = [], projects = [] }: Plan): ReadonlySet<string> {
  const reported = new Set<string>();
  for (const { for: item, actuals = [] } of reports.flatMap((report) => report.entries ?? [])) {
    reported.add(item);
    for (const { target, indicator } of actuals) for (const id of [target, indicator]) if (id !== undefined) reported.add(id);
  }
  for (const { id, relation, mentions = [] } of projects)
    if (relation !== "cited" && reported.has(id)) for (const mention of mentions) if (mention.for !== undefined) reported.add(mention.for);
  for (const { id, for: of } of [...milestones, ...targets, ...actions]) if (of !== undefined && reported.has(id)) reported.add(of);
  return reported;
}
