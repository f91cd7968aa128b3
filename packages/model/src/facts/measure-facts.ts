import type { Measure } from "../plan/measure.ts";
import type { Responsibility } from "../plan/parts/responsibility.ts";
import type { Plan } from "../plan/plan.ts";
import type { FindItem, FoundItem } from "./walk-items.ts";

/** What a plan says of one measure, on the measure itself or on its actions, projects, targets and milestones. */
export interface MeasureFacts {
  readonly measure: Measure;
  /** Some unit leads it, works with others on it, or answers for it. */
  hasUnit: boolean;
  /** Some day is set by which something of it is to be done. */
  hasDate: boolean;
  hasFunding: boolean;
  hasAction: boolean;
  hasProject: boolean;
  hasTarget: boolean;
  hasMilestone: boolean;
}

/**
 * The facts of every measure that is in force, in the order of the plan.
 *
 * @example
 * ```ts
 * import { indexPlan, measureFacts, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   measures: [{ id: "measure-1", due: "2025" }],
 *   actions: [{ id: "action-1", for: "measure-1", statement: { en: "Build it" } }],
 * };
 * const [facts] = measureFacts(plan, indexPlan(plan).find);
 * [facts?.hasDate, facts?.hasAction, facts?.hasUnit]; //=> [true, true, false]
 * ```
 */
export function measureFacts(
  { measures = [], actions = [], projects = [], targets = [], milestones = [] }: Plan,
  find: FindItem,
): readonly MeasureFacts[] {
  const replaced = new Set(measures.flatMap((measure) => measure.replaces ?? []));
  const facts = measures.map((measure) => (replaced.has(measure.id) ? undefined : factsOf(measure)));
  const ofMeasure = (placed: FoundItem | undefined) => (placed?.kind === "measure" ? facts[placed.index] : undefined);
  const ofActions = new Array<MeasureFacts | undefined>(actions.length);
  const factOf = (id = ""): MeasureFacts | undefined => {
    const placed = find(id);
    return placed?.kind === "action" ? ofActions[placed.index] : ofMeasure(placed);
  };
  let last = "";
  let fact: MeasureFacts | undefined;
  // Functions called for each item are soon compiled; the loop of a function that is called once a check is interpreted.
  actions.forEach((action, index) => {
    // Clause after clause is for the same measure.
    const id = action.for ?? "";
    if (id !== last) fact = ofMeasure(find(id));
    last = id;
    ofActions[index] = fact;
    if (fact === undefined) return;
    fact.hasAction = true;
    fact.hasUnit ||= namesUnit(action.responsible);
    fact.hasDate ||= action.due !== undefined;
  });
  projects.forEach(({ mentions, relation, funding }) => {
    // What a measure only cites is nothing that it does.
    if (relation === "cited" || mentions === undefined) return;
    for (let at = 0; at < mentions.length; at++) {
      const fact = factOf(mentions[at]?.for);
      if (fact === undefined) continue;
      fact.hasProject = true;
      fact.hasFunding ||= funding !== undefined && funding.length > 0;
    }
  });
  for (const target of targets) {
    const fact = factOf(target.for);
    if (fact === undefined) continue;
    fact.hasTarget = true;
    fact.hasDate ||= target.due !== undefined;
  }
  for (const milestone of milestones) {
    const fact = factOf(milestone.for);
    if (fact === undefined) continue;
    fact.hasMilestone = true;
    fact.hasDate ||= milestone.due !== undefined;
  }
  return facts.filter((fact) => fact !== undefined);
}

/** Whether a unit is named that does the work; who guides, supervises, supports or gains does not. */
function namesUnit(responsible: readonly Responsibility[] | undefined): boolean {
  return responsible?.some(({ role }) => role === "lead" || role === "responsible" || role === "cooperate") ?? false;
}

function factsOf(measure: Measure): MeasureFacts {
  return {
    measure,
    hasUnit: namesUnit(measure.responsible),
    hasDate: measure.due !== undefined,
    hasFunding: (measure.funding?.length ?? 0) > 0,
    hasAction: false,
    hasProject: false,
    hasTarget: false,
    hasMilestone: false,
  };
}
