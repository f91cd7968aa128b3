import type { Plan, Project } from "@regional-plan/model";

/** The projects that each measure names, itself or in one of its actions, by the measure's id. */
export function projectsOfMeasure(plan: Plan): Map<string, Project[]> {
  const measureOf = new Map<string, string>();
  for (const measure of plan.measures ?? []) measureOf.set(measure.id, measure.id);
  for (const clause of [...(plan.actions ?? []), ...(plan.targets ?? [])])
    if (clause.for !== undefined) measureOf.set(clause.id, clause.for);
  const found = new Map<string, Project[]>();
  for (const project of plan.projects ?? []) {
    const measures = new Set((project.mentions ?? []).flatMap((mention) => measureOf.get(mention.for ?? "") ?? []));
    for (const measure of measures) found.set(measure, [...(found.get(measure) ?? []), project]);
  }
  return found;
}
