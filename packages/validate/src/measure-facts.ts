import type { Measure, Plan, Responsibility } from "@regional-plan/model";

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

/** The facts of every measure that is in force, in the order of the plan. */
export function measureFacts({ measures = [], actions = [], projects = [], targets = [], milestones = [] }: Plan): readonly MeasureFacts[] {
  const replaced = new Set(measures.flatMap((measure) => measure.replaces ?? []));
  const facts = measures.flatMap((measure) => (replaced.has(measure.id) ? [] : factsOf(measure)));
  const byId = new Map(facts.map((fact) => [fact.measure.id as string, fact]));
  const factOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  for (const action of actions) {
    const fact = factOf(action.for);
    if (fact === undefined) continue;
    byId.set(action.id, fact);
    fact.hasAction = true;
    fact.hasUnit ||= namesUnit(action.responsible);
    fact.hasDate ||= action.due !== undefined;
  }
  for (const project of projects) {
    for (const mention of project.mentions ?? []) {
      const fact = factOf(mention.for);
      if (fact === undefined) continue;
      fact.hasProject = true;
      fact.hasFunding ||= (project.funding?.length ?? 0) > 0;
    }
  }
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
  return facts;
}

/** Whether a unit is named that does the work; who guides, supervises, supports or gains does not. */
function namesUnit(responsible: readonly Responsibility[] = []): boolean {
  return responsible.some(({ role }) => role === "lead" || role === "responsible" || role === "cooperate");
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
