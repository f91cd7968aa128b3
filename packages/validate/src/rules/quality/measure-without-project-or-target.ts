import { measureFacts } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A measure can be seen to be done: it has a project, a target or a milestone. A project that it only cites is none. */
export const measureWithoutProjectOrTarget = defineRule({
  id: "quality/measure-without-project-or-target",
  severity: "warning",
  preset: "strict",
  basis: "house",
  needs: ["measures", "links"],
  message: {
    en: "Nothing shows when {what} is done: no project, target or milestone belongs to it.",
    zh: "{what}缺少可核验的成果：未关联项目、目标值或里程碑。",
  },
  why: {
    en: "Whoever reports on it can only describe activity, and whoever assesses it can only believe it.",
    zh: "没有项目、目标值或里程碑，进展只能泛泛描述，考核缺乏依据。",
  },
  fix: {
    en: "Link the projects and targets that its text names, or set a milestone for it.",
    zh: "请关联任务文本中提到的项目和目标值，或为其设定里程碑。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }, { id: "measure-2" }],
          actions: [{ id: "action-1", for: "measure-1", statement: { zh: "建设跨海大桥" } }],
          projects: [{ id: "project-1", name: { zh: "跨海大桥" }, mentions: [{ for: "action-1" }] }],
          targets: [{ id: "target-1", for: "measure-2", statement: { zh: "引进10家机构" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1" }, { id: "measure-2" }],
          projects: [{ id: "project-1", name: { zh: "跨海大桥" }, mentions: [{ for: "measure-1" }] }],
        },
        at: ["/measures/1"],
      },
      {
        plan: {
          measures: [{ id: "measure-1" }],
          projects: [{ id: "project-1", name: { zh: "邻市国际金融中心" }, relation: "cited", mentions: [{ for: "measure-1" }] }],
        },
        at: ["/measures/0"],
      },
      { plan: { measures: [{ id: "measure-1" }, { id: "measure-2" }] }, at: ["/measures"] },
    ],
  },
  check: ({ plan, shared, report }) => {
    const facts = shared(measureFacts);
    const open = facts.filter(({ hasProject, hasTarget, hasMilestone }) => !hasProject && !hasTarget && !hasMilestone);
    if (open.length > 1 && open.length === facts.length) report(plan, "measures", { what: anyOf(open.length) });
    else for (const { measure } of open) report(measure, "", { what: thisOne });
  },
});

const thisOne = { en: "this measure", zh: "该项任务" };

const anyOf = (count: number) => ({ en: `any of the ${count} measures`, zh: `全部${count}项任务均` });
