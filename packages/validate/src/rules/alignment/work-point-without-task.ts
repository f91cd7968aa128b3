import { type Action, type Measure, nameOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Every point of a year's work carries out a task of the plan. */
export const workPointWithoutTask = defineRule({
  id: "alignment/work-point-without-task",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["links"],
  message: {
    en: "“{item}” is a point of the year's work, and nothing says which task of the plan it carries out.",
    zh: "年度工作要点“{item}”未注明承接规划的哪项任务。",
  },
  variants: {
    nowhere: {
      message: {
        en: "These are a year's work points, and nothing says of any of them which task of the plan it carries out.",
        zh: "本年度工作要点的各项工作均未注明承接规划的哪项任务。",
      },
      fix: {
        en: "Make them with “regional-plan work-points”, or find the tasks with “regional-plan align”.",
        zh: "请用“regional-plan work-points”生成，或用“regional-plan align”查找所承接的任务。",
      },
    },
  },
  why: {
    en: "What is done in the year is then not counted for the plan, and what the plan asks for seems not to be worked on.",
    zh: "未注明的，年度工作无法计入规划进展，规划任务看似无人落实。",
  },
  fix: {
    en: "Add an alignment with “carries-out” from it to the task, or from the measure that it belongs to.",
    zh: "请为该项工作或其所属任务补充关系为“承接”（carries-out）的对应关系。",
  },
  examples: {
    valid: [
      {
        plan: {
          kind: "work-points",
          measures: [{ id: "measure-1", title: { zh: "建设城际铁路" } }],
          actions: [{ id: "action-1", for: "measure-1", statement: { zh: "完成征地" } }],
          alignments: [{ id: "alignment-1", from: "measure-1", to: { plan: "upper", item: "measure-9" }, relation: "carries-out" }],
        },
      },
      { plan: { measures: [{ id: "measure-1", title: { zh: "建设城际铁路" } }] } },
    ],
    invalid: [
      {
        plan: {
          kind: "work-points",
          measures: [
            { id: "measure-1", title: { zh: "建设城际铁路" } },
            { id: "measure-2", title: { zh: "迎接检查" } },
          ],
          actions: [{ id: "action-1", for: "measure-2", statement: { zh: "准备材料" } }],
          alignments: [{ id: "alignment-1", from: "measure-1", to: { plan: "upper", item: "measure-9" }, relation: "carries-out" }],
        },
        at: ["/measures/1"],
      },
      {
        plan: {
          kind: "work-points",
          measures: [
            { id: "measure-1", title: { zh: "建设城际铁路" } },
            { id: "measure-2", title: { zh: "迎接检查" } },
          ],
        },
        at: [""],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    if (plan.kind !== "work-points") return;
    const carrying = new Set(
      (plan.alignments ?? []).flatMap(({ from, relation, status }) =>
        relation === "carries-out" && status !== "rejected" ? [from as string] : [],
      ),
    );
    // A clause of a measure is told with it.
    const points: readonly (Measure | Action)[] = [
      ...(plan.measures ?? []),
      ...(plan.actions ?? []).filter(({ kind = "action", for: of }) => kind === "action" && find(of ?? "")?.kind !== "measure"),
    ];
    const open = points.filter(({ id }) => !carrying.has(id));
    if (open.length > 1 && open.length === points.length) report(plan, "", {}, { variant: "nowhere" });
    else for (const item of open) report(item, "", { item: nameOf(find(item.id), item.id) });
  },
});
