import type { Plan, Project } from "@regional-plan/model";

/** Where projects are named, read from both ends. */
export interface Homes {
  /** The measures, domains, arrangements and goals that name a project, by the project's id. */
  ofProject: ReadonlyMap<string, readonly string[]>;
  /** The projects that a measure, domain, arrangement or goal names, by its id. */
  projects: ReadonlyMap<string, readonly Project[]>;
}

/** An item whose words may name a project. */
interface Clause {
  id: string;
  for?: string;
  section?: string;
}

/**
 * Finds the items of the page that name each project. A mention says which clause it stands in; the home is what this clause belongs
 * to, not the clause.
 */
export function homesOfProjects(plan: Plan): Homes {
  const places = [...(plan.domains ?? []), ...(plan.measures ?? []), ...(plan.arrangements ?? [])];
  const goals = plan.goals ?? [];
  const clauses: readonly Clause[] = [...(plan.actions ?? []), ...(plan.targets ?? []), ...goals, ...places];
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const placeIds = new Set(places.map(({ id }) => id));
  const goalIds = new Set(goals.map(({ id }) => id));
  const headedBy = new Map((plan.outline ?? []).map((section) => [section.id, section.heads]));

  const homeOf = (clause: Clause): string | undefined => {
    const candidates = [clause.id, clause.for, headedBy.get(clause.section ?? "")];
    return candidates.find((id) => id !== undefined && placeIds.has(id)) ?? candidates.find((id) => id !== undefined && goalIds.has(id));
  };

  const ofProject = new Map<string, string[]>();
  const projects = new Map<string, Project[]>();
  for (const project of plan.projects ?? []) {
    const mentioned = (project.mentions ?? []).flatMap((mention) => byId.get(mention.for ?? "") ?? []);
    const homes = [...new Set(mentioned.flatMap((clause) => homeOf(clause) ?? []))];
    ofProject.set(project.id, homes);
    for (const home of homes) projects.set(home, [...(projects.get(home) ?? []), project]);
  }
  return { ofProject, projects };
}
