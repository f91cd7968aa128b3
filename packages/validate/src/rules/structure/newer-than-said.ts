import { type DueAfter, type Item, type Project, type Report, specVersion } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A plan says the version of the model that it makes use of. */
export const newerThanSaid = defineRule({
  id: "structure/newer-than-said",
  severity: "info",
  preset: "recommended",
  basis: { title: { en: "Plan model, specVersion", zh: "规划数据模型版本号（specVersion）" } },
  message: {
    en: "The plan uses “{name}”, which came with version {since} of the model, and says that it is written in {found}.",
    zh: "“{name}”是数据模型 {since} 版新增的内容，而该规划注明采用的版本为 {found}。",
  },
  why: {
    en: "Software that knows no more than the version named may refuse the plan.",
    zh: "只支持所注版本的软件可能无法读取该规划。",
  },
  fix: { en: "Set specVersion to “{since}”.", zh: "请将数据模型版本（specVersion）改为“{since}”。" },
  examples: {
    valid: [
      { plan: { specVersion: "0.3", projects: [{ id: "project-1", name: { zh: "进口博览会" }, kind: "event", relation: "joined" }] } },
      { plan: { specVersion: "0.2", projects: [{ id: "project-1", name: { zh: "跨海大桥" }, kind: "road" }] } },
    ],
    invalid: [
      {
        plan: { specVersion: "0.2", projects: [{ id: "project-1", name: { zh: "进口博览会" }, relation: "joined" }] },
        at: ["/specVersion"],
      },
      {
        plan: { specVersion: "0.2", actions: [{ id: "action-1", statement: { zh: "召开联席会议" }, recurs: "quarterly" }] },
        at: ["/specVersion"],
      },
    ],
  },
  check: ({ plan, report }) => {
    if (plan.specVersion === specVersion) return undefined;
    let isTold = false;
    const tell = (item: Item, name: string | undefined) => {
      if (isTold || name === undefined) return;
      isTold = true;
      const fix = [{ op: "replace" as const, value: specVersion }];
      report(plan, "specVersion", { name, since: specVersion, found: plan.specVersion }, { fix, related: [item] });
    };
    const tellTask = (task: Item & Scheduled) => tell(task, newInTask(task));
    return {
      indicator: (indicator) => tell(indicator, indicator.baseline?.group === undefined ? undefined : "group"),
      target: (target) => tell(target, target.group === undefined ? undefined : "group"),
      measure: tellTask,
      action: tellTask,
      project: (project) => tell(project, newInProject(project)),
      milestone: tellTask,
      report: (each) => tell(each, newInReport(each)),
      alignment: (alignment) => tell(alignment, "alignments"),
    };
  },
});

interface Scheduled {
  readonly recurs?: string;
  readonly dueAfter?: DueAfter;
}

/** What of a task or milestone 0.2 did not know. */
function newInTask({ recurs, dueAfter }: Scheduled): string | undefined {
  if (recurs !== undefined) return "recurs";
  return dueAfter === undefined ? undefined : "dueAfter";
}

/** What of a project 0.2 did not know. */
function newInProject({ relation, kind, stage, stageBasis, mentions = [] }: Project): string | undefined {
  if (relation !== undefined) return "relation";
  if (stageBasis !== undefined) return "stageBasis";
  if (kind === "event") return kind;
  return stage === "held" || mentions.some((mention) => mention.stage === "held") ? "held" : undefined;
}

/** What of a report 0.2 did not know. */
function newInReport({ entries = [] }: Report): string | undefined {
  for (const { needs, case: worthSpreading, actuals = [] } of entries) {
    if (needs !== undefined) return "needs";
    if (worthSpreading !== undefined) return "case";
    if (actuals.some(({ group }) => group !== undefined)) return "group";
  }
  return undefined;
}
