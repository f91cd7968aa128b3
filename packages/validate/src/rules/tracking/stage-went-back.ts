import { codeLists, isFinalReport, nameOf, type Report, reportsInTime, showDate, stageShift } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A project does not go back to an earlier stage. */
export const stageWentBack = defineRule({
  id: "tracking/stage-went-back",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: {
    en: "“{project}” was {before} in the report on {date}, and now is {after}.",
    zh: "“{project}”截至{date}处于{before}阶段，本期为{after}，阶段倒退。",
  },
  variants: {
    plan: {
      message: {
        en: "“{project}” is {before} by the plan, and by the report only {after}.",
        zh: "“{project}”在规划中处于{before}阶段，报告中为{after}，阶段倒退。",
      },
      fix: {
        en: "Correct the plan’s “stage” or the report, or say in the “narrative” what has happened.",
        zh: "请更正规划或报告中的阶段（stage），或在进展说明（narrative）中说明原因。",
      },
    },
  },
  why: {
    en: "Either one of the two is wrong, or the project has to do over what was settled; a reserve of projects counts on the stage.",
    zh: "要么某一处有误，要么项目出现反复；项目储备和资金安排均以阶段为依据。",
  },
  fix: {
    en: "Correct the wrong report, or say in the “narrative” what has happened.",
    zh: "请更正有误的报告，或在进展说明（narrative）中说明原因。",
  },
  examples: {
    valid: [
      {
        plan: {
          projects: [{ id: "project-1", name: { zh: "跨海大桥" }, stage: "proposed" }],
          reports: [
            { id: "report-2023", asOf: "2023", entries: [{ for: "project-1", stage: "preparatory" }] },
            { id: "report-2024", asOf: "2024", entries: [{ for: "project-1", stage: "cancelled" }] },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          projects: [{ id: "project-1", name: { zh: "跨海大桥" } }],
          reports: [
            { id: "report-2024", asOf: "2024", entries: [{ for: "project-1", stage: "preparatory" }] },
            { id: "report-2023", asOf: "2023", entries: [{ for: "project-1", stage: "under-construction" }] },
          ],
        },
        at: ["/reports/0/entries/0/stage"],
      },
      {
        plan: {
          projects: [{ id: "project-1", name: { zh: "跨海大桥" }, stage: "under-construction" }],
          reports: [{ id: "report-2023", asOf: "2023", entries: [{ for: "project-1", stage: "proposed" }] }],
        },
        at: ["/reports/0/entries/0/stage"],
      },
    ],
  },
  check: ({ shared, find, report }) => {
    const lastStages = new Map<string, Told>();
    for (const each of shared(reportsInTime)) {
      for (const [index, { for: id, stage }] of (each.entries ?? []).entries()) {
        if (stage === undefined) continue;
        // Others may judge otherwise: a report is held against earlier ones of the same maker and kind, the first against the plan.
        const key = `${id} ${each.by ?? ""} ${each.kind ?? ""} ${isFinalReport(each)}`;
        const placed = find(id);
        const planned = placed?.kind === "project" ? placed.item.stage : undefined;
        const before = lastStages.get(key) ?? (planned === undefined ? undefined : { stage: planned });
        const shift = stageShift(before?.stage, stage);
        if (before !== undefined && shift === "back" && before.asOf !== each.asOf) {
          const params = { project: nameOf(placed, id), before: labelOf(before.stage), after: labelOf(stage) };
          if (before.asOf === undefined) report(each, `entries/${index}/stage`, params, { variant: "plan" });
          else report(each, `entries/${index}/stage`, { ...params, date: showDate(before.asOf) });
        }
        // What is unknown, or given up, is nowhere on the way.
        if (before === undefined || shift !== undefined || before.stage === stage) lastStages.set(key, { stage, asOf: each.asOf });
      }
    }
  },
});

/** A stage, and the report that told it; none where the plan itself did. */
type Told = { readonly stage: string } & Partial<Pick<Report, "asOf">>;

const labelOf = (stage: string) => {
  const { labels } = codeLists.stage;
  const label = Object.hasOwn(labels, stage) ? labels[stage as keyof typeof labels] : { en: stage, zh: stage };
  return { en: `“${label.en.toLowerCase()}”`, zh: `“${label.zh}”` };
};
