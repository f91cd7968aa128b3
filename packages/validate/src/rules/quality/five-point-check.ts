import { type MeasureFacts, type MessageTemplate, measureFacts } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";
import { sigmaActionPlan } from "./sigma-action-plan.ts";

/** An action plan says who, by when, with what money, measured how, and where it can be read. */
export const fivePointCheck = defineRule({
  id: "quality/five-point-check",
  severity: "info",
  preset: "recommended",
  basis: sigmaActionPlan("1–5"),
  needs: ["kind", "measures", "whole"],
  message: {
    en: "The plan meets {met} of 5 criteria of a good action plan. Not met: {open}.",
    zh: "对照行动计划五项标准，符合{met}项。尚缺：{open}。",
  },
  why: {
    en: "By these five points OECD SIGMA judges whether an action plan can be carried out and followed up.",
    zh: "经合组织 SIGMA 以这五项标准评判行动计划能否落实、能否跟踪。",
  },
  fix: {
    en: "Where the plan itself does not say these things, its table of tasks or its yearly work points may: add them from there, with their source.",
    zh: "规划本身未载明的，可依据任务分解表或年度工作要点补充，并注明来源。",
  },
  examples: {
    valid: [
      {
        plan: {
          kind: "action-plan",
          documents: [{ id: "document-1", title: { zh: "行动计划" }, url: "https://example.org/plan" }],
          measures: [
            { id: "measure-1", responsible: [{ agency: "agency-1", role: "lead" }], due: "2025", funding: [{ source: "municipal" }] },
          ],
          targets: [
            { id: "target-1", statement: { zh: "走在前列" } },
            { id: "target-2", statement: { zh: "引进10家机构" }, for: "measure-1" },
          ],
        },
      },
      { plan: { kind: "outline", measures: [{ id: "measure-1" }] } },
    ],
    invalid: [{ plan: { kind: "action-plan", measures: [{ id: "measure-1", due: "2025" }] }, at: [""] }],
  },
  check: (context) => {
    const { plan, shared, report } = context;
    const facts = shared(measureFacts);
    if (!actionPlans.has(plan.kind) || facts.length === 0) return undefined;
    const { goals, tasks } = targetLevels(context);
    const open = [
      ...unlessAll(facts, "hasUnit", "a responsible unit for each measure", "各项任务的责任单位"),
      ...unlessAll(facts, "hasDate", "a date or milestone for each measure", "各项任务的时限或里程碑"),
      ...unlessAll(facts, "hasFunding", "a source of money for each measure", "各项任务的资金来源"),
      ...unless(
        goals > 0 && tasks > 0,
        `targets at both levels (${goals} for goals, ${tasks} for tasks)`,
        `目标和任务两个层面的目标值（目标层面${goals}个，任务层面${tasks}个）`,
      ),
      ...unless(
        plan.documents?.some(({ url }) => url !== undefined) === true,
        "an address at which the plan can be read",
        "规划的公开网址",
      ),
    ];
    if (open.length > 0)
      report(plan, "", {
        met: 5 - open.length,
        open: { en: open.map(({ en }) => en).join("; "), zh: open.map(({ zh }) => zh).join("；") },
      });
  },
});

const actionPlans: ReadonlySet<string> = new Set(["action-plan", "implementation-plan"]);

function unlessAll(facts: readonly MeasureFacts[], fact: "hasUnit" | "hasDate" | "hasFunding", en: string, zh: string): MessageTemplate[] {
  const done = facts.filter((each) => each[fact]).length;
  return unless(done === facts.length, `${en} (${done} of ${facts.length} have one)`, `${zh}（${facts.length}项中有${done}项）`);
}

const unless = (isMet: boolean, en: string, zh: string): MessageTemplate[] => (isMet ? [] : [{ en, zh }]);

/** How many targets are set for what is to come true, and how many for what is to be done. */
function targetLevels({ plan, find }: Pick<RuleContext, "plan" | "find">): { goals: number; tasks: number } {
  const levels = { goals: 0, tasks: 0 };
  for (const target of plan.targets ?? []) {
    const kind = target.for === undefined ? "plan" : find(target.for)?.kind;
    if (kind === "plan" || kind === "goal" || kind === "domain") levels.goals++;
    else if (kind !== undefined) levels.tasks++;
  }
  return levels;
}
