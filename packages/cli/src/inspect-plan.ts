import {
  type Coverage,
  coverageOf,
  dutiesOf,
  type ItemKind,
  itemKinds,
  itemsOf,
  type Plan,
  type ProjectRelation,
  projectRelations,
  projectsOf,
  type Role,
  resolveSpans,
} from "@regional-plan/model";

/** What is in a plan. */
export interface Inspection {
  plan: string;
  title: Plan["title"];
  counts: Partial<Record<ItemKind, number>>;
  /** How many of the projects are the plan's own, how many it takes part in, how many it merely names. */
  projects: Record<ProjectRelation, number>;
  /** How much of each source text is claimed, for the texts that could be read. */
  coverage: Coverage[];
  /** Each agency that answers for something, with how many items it has in each role. */
  responsibilities: { agency: string; name: Plan["title"]; items: Partial<Record<Role, number>> }[];
}

/** Counts what is in a plan, and how much of its source texts is claimed. */
export function inspectPlan(plan: Plan, texts: ReadonlyMap<string, string>): Inspection {
  const resolved = resolveSpans(plan, texts).plan;
  const counts = Object.fromEntries(
    itemKinds.map((kind) => [kind, itemsOf(plan, kind).length]).filter(([, count]) => count !== 0),
  ) as Inspection["counts"];
  const responsibilities = itemsOf(plan, "agency").flatMap(({ id, name }) => {
    const items: Partial<Record<Role, number>> = {};
    for (const { role } of dutiesOf(plan, id)) items[role] = (items[role] ?? 0) + 1;
    return Object.keys(items).length > 0 ? [{ agency: id, name, items }] : [];
  });
  return {
    plan: plan.id,
    title: plan.title,
    counts,
    projects: Object.fromEntries(
      projectRelations.map((relation) => [relation, projectsOf(plan, relation).length]),
    ) as Inspection["projects"],
    coverage: [...texts].map(([id, text]) => coverageOf(resolved, id, text)),
    responsibilities,
  };
}
