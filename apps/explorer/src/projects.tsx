import { useState } from "preact/hooks";
import { codeLabel } from "./code-label.ts";
import { useReader } from "./reader.ts";
import { SourceNote } from "./source-note.tsx";

/** The projects, with a field to find one by its name in either language. */
export function Projects() {
  const { plan, say, word, language } = useReader();
  const [wanted, setWanted] = useState("");
  const projects = plan.projects ?? [];
  const needle = wanted.trim().toLowerCase();
  const shown = projects.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((text) => Object.values(text).some((one) => one.toLowerCase().includes(needle))),
  );
  return (
    <section id="projects">
      <h2>
        {word("projects")}{" "}
        <span class="aside">
          {shown.length} / {projects.length}
        </span>
      </h2>
      <input
        type="search"
        aria-label={word("find")}
        placeholder={word("find")}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      {shown.length === 0 && <p>{word("none")}</p>}
      <ul class="projects">
        {shown.map((project) => (
          <li key={project.id} id={project.id} class="panel">
            <strong>{say(project.name)}</strong>
            <span class="aside">
              {[
                project.kind && codeLabel("project-kind", project.kind, language),
                project.stage && codeLabel("stage", project.stage, language),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <SourceNote spans={project.mentions?.flatMap((mention) => mention.source ?? [])} />
          </li>
        ))}
      </ul>
    </section>
  );
}
