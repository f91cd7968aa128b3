import type { Domain, Measure, Project } from "@regional-plan/model";
import { projectsOfMeasure } from "./projects-of-measure.ts";
import { useReader } from "./reader.ts";
import { SourceNote } from "./source-note.tsx";

/** The domains with their measures, and with each measure the projects it names. */
export function Domains() {
  const { plan, word } = useReader();
  const projects = projectsOfMeasure(plan);
  return (
    <section id="domains">
      <h2>{word("domains")}</h2>
      {(plan.domains ?? []).map((domain) => (
        <DomainPanel
          key={domain.id}
          domain={domain}
          measures={(plan.measures ?? []).filter((measure) => measure.domain === domain.id)}
          projects={projects}
        />
      ))}
    </section>
  );
}

interface DomainPanelProps {
  domain: Domain;
  measures: readonly Measure[];
  projects: ReadonlyMap<string, readonly Project[]>;
}

function DomainPanel({ domain, measures, projects }: DomainPanelProps) {
  const { say, word } = useReader();
  return (
    <article id={domain.id} class="panel">
      <h3>
        <span class="label">{domain.label}</span> {say(domain.title)}
      </h3>
      {domain.statement && <p>{say(domain.statement)}</p>}
      <p class="aside">
        {measures.length} {word("measures")}
      </p>
      {measures.map((measure) => (
        <details key={measure.id} id={measure.id} class="measure">
          <summary>{measure.title ? say(measure.title) : measure.label}</summary>
          {measure.statement && <p>{say(measure.statement)}</p>}
          <ul class="tags">
            {(projects.get(measure.id) ?? []).map((project) => (
              <li key={project.id}>
                <a href={`#${project.id}`}>{say(project.name)}</a>
              </li>
            ))}
          </ul>
          <SourceNote spans={measure.source} />
        </details>
      ))}
    </article>
  );
}
