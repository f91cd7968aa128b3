import { domainsAtWork, type Plan } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Something is done for each goal. Goals that belong to no domain are for the plan as a whole to reach. */
export const goalWithoutMeasure = defineRule({
  id: "quality/goal-without-measure",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["goals", "measures", "links"],
  message: {
    en: "Nothing in the plan is done for this goal: no measure or action belongs to its fields of work.",
    zh: "该目标没有任务支撑：其所属领域未列任何任务或举措。",
  },
  why: {
    en: "A goal that no measure serves will not be reached by carrying out the plan.",
    zh: "没有任务支撑的目标，规划全部落实后也难以实现。",
  },
  fix: {
    en: "Add the measures that lead there, or correct the goal's “domains”.",
    zh: "请补充支撑该目标的任务，或核对目标的领域（domains）。",
  },
  examples: {
    valid: [
      {
        plan: {
          domains: [{ id: "domain-1", title: { zh: "交通" } }],
          goals: [{ id: "goal-1", statement: { zh: "交通互联格局形成" }, domains: ["domain-1"] }],
          measures: [{ id: "measure-1", domain: "domain-1" }],
        },
      },
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列" } }], measures: [{ id: "measure-1" }] } },
    ],
    invalid: [
      {
        plan: {
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-2", title: { zh: "生态" } },
          ],
          goals: [{ id: "goal-1", statement: { zh: "生态环境显著改善" }, domains: ["domain-2"] }],
          measures: [{ id: "measure-1", domain: "domain-1" }],
        },
        at: ["/goals/0/domains"],
      },
    ],
  },
  check: ({ plan, shared, report }) => {
    const atWork = shared(domainsAtWork);
    const idle = plan.goals.filter(({ domains = [], kind }) => {
      if (domains.length === 0 || kind === "vision" || kind === "mission") return false;
      return !domains.some((domain) => atWork.has(domain));
    });
    if (idle.length === 0) return;
    const served = goalsServed(plan);
    for (const goal of idle) if (!served.has(goal.id)) report(goal, "domains");
  },
});

/** The ids of what actions, projects and parts of goals are for. */
function goalsServed({ actions = [], projects = [], goals = [] }: Plan): ReadonlySet<string> {
  const served = new Set<string>();
  for (const action of actions) if (action.for !== undefined) served.add(action.for);
  for (const { relation, mentions = [] } of projects) {
    if (relation !== "cited") for (const mention of mentions) if (mention.for !== undefined) served.add(mention.for);
  }
  for (const goal of goals) if (goal.parent !== undefined) served.add(goal.parent);
  return served;
}
