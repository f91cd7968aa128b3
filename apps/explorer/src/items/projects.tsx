import type { Project } from "@regional-plan/model";
import { codeLists } from "@regional-plan/model/code-lists";
import { useId, useState } from "preact/hooks";
import { Choice } from "../page/choice.tsx";
import { Part } from "../page/part.tsx";
import { useHash } from "../page/use-hash.ts";
import { codeLabel } from "../words/code-label.ts";
import { textIn } from "../words/text-in.ts";
import { useReader } from "../words/use-reader.ts";
import { byRelation } from "./by-relation.ts";
import { findProjects, type ProjectQuery } from "./find-projects.ts";
import { ProjectCard } from "./project-card.tsx";

const everything: ProjectQuery = { words: "", domain: "", kind: "", relation: "" };

/**
 * The projects, the plan's own first and those that it joins or names apart, with what finds some of them: words of a name in
 * either language, a domain, a kind, a relation.
 */
export function Projects() {
  const { plan, homes, word, language } = useReader();
  const [query, setQuery] = useState(everything);
  const id = useId();
  const [hash, forget] = useHash();
  const projects = plan.projects ?? [];
  const found = findProjects(plan, homes, query);
  // A link to a project shows it, whatever is being looked for, until something else is looked for.
  const isNamed = (project: Project) => `#${project.id}` === hash;
  const ask = (change: Partial<ProjectQuery>) => {
    setQuery({ ...query, ...change });
    if (projects.some(isNamed)) forget();
  };
  const kinds = Object.keys(codeLists["project-kind"].labels);
  const ordered = [...new Set([...kinds, ...projects.flatMap(({ kind = [] }) => kind)])].filter((kind) =>
    projects.some((project) => project.kind === kind),
  );
  return (
    <Part id="projects">
      <search class="search">
        <p>
          <label for={`${id}-words`}>{word("find")}</label>
          <input id={`${id}-words`} type="search" value={query.words} onInput={(event) => ask({ words: event.currentTarget.value })} />
        </p>
        <Choice
          label={word("domain")}
          value={query.domain}
          options={(plan.domains ?? []).map(({ id, title }) => [id, textIn(title, language, plan.languages).words])}
          onChoose={(domain) => ask({ domain })}
        />
        <Choice
          label={word("kind")}
          value={query.kind}
          options={ordered.map((kind) => [kind, codeLabel("project-kind", kind, language)])}
          onChoose={(kind) => ask({ kind })}
        />
        <Choice
          label={word("relation")}
          value={query.relation}
          options={byRelation(projects).map(({ relation }) => [relation, codeLabel("project-relation", relation, language)])}
          onChoose={(relation) => ask({ relation })}
        />
      </search>
      <p class="aside" role="status">
        {found.length === 0
          ? word("none")
          : byRelation(found)
              .map((group) => `${codeLabel("project-relation", group.relation, language)} ${group.projects.length}`)
              .join(" · ")}
      </p>
      {byRelation(projects.filter((project) => found.includes(project) || isNamed(project))).map((group) => (
        <section key={group.relation} class={`related ${group.relation}`} aria-labelledby={`${id}-${group.relation}`}>
          <h3 id={`${id}-${group.relation}`}>{word(group.relation)}</h3>
          <ul class="cards">
            {group.projects.map((project) => (
              <ProjectCard key={project.id} project={project} />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}
