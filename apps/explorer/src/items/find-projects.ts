import type { Plan, Project } from "@regional-plan/model";
import type { Homes } from "./homes-of-projects.ts";

/** What a reader looks for; an empty field asks for nothing. */
export interface ProjectQuery {
  /** Words that a name or an alias must hold, in whatever language. */
  words: string;
  domain: string;
  kind: string;
  relation: string;
}

/** The projects that fit, in the order of the plan. */
export function findProjects(plan: Plan, homes: Homes, query: ProjectQuery): Project[] {
  const words = folded(query.words).split(/\s+/u);
  const measureDomains = new Map((plan.measures ?? []).map(({ id, domain }) => [id, domain as string]));
  const inDomain = ({ id }: Project) => (homes.ofProject.get(id) ?? []).some((home) => (measureDomains.get(home) ?? home) === query.domain);
  return (plan.projects ?? []).filter((project) => {
    const names = [project.name, ...(project.aliases ?? [])].map((name) => folded(Object.values(name).join(" ")));
    return (
      names.some((name) => words.every((word) => name.includes(word))) &&
      (query.kind === "" || project.kind === query.kind) &&
      (query.relation === "" || (project.relation ?? "own") === query.relation) &&
      (query.domain === "" || inDomain(project))
    );
  });
}

/** Letters of one case and width, dashes and quotation marks of one shape: as people type them. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[‐-―]/gu, "-").replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").trim();
}
