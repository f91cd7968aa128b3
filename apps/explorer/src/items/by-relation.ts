import type { Project, ProjectRelation } from "@regional-plan/model";
import { codeLists } from "@regional-plan/model/code-lists";

/** Projects that stand to the plan alike. */
export interface RelatedProjects {
  relation: ProjectRelation;
  projects: readonly Project[];
}

/** Projects apart by how they stand to the plan, its own first. A relation that none has is left out; one that does not say is the plan's own. */
export function byRelation(projects: readonly Project[]): RelatedProjects[] {
  const relations = Object.keys(codeLists["project-relation"].labels) as ProjectRelation[];
  return relations
    .map((relation) => ({ relation, projects: projects.filter((project) => (project.relation ?? "own") === relation) }))
    .filter((group) => group.projects.length > 0);
}
