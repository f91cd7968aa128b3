import type { Project } from "@regional-plan/model";
import { stageLabel } from "@regional-plan/model/code-lists";
import { SourceNote } from "../source/source-note.tsx";
import { codeLabel } from "../words/code-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { ItemLink } from "./item-link.tsx";

/** A project: its name in both languages, what it is and how far it has come, and where the plan names it. */
export function ProjectCard({ project }: { project: Project }) {
  const { homes, language, word } = useReader();
  const { kind, stage, relation = "own" } = project;
  const facts = [
    ...(relation === "own" ? [] : [codeLabel("project-relation", relation, language)]),
    ...(kind === undefined ? [] : [codeLabel("project-kind", kind, language)]),
    // Where the text does not tell the stage there is nothing to say of it.
    ...(stage === undefined || stage === "unknown" ? [] : [stageLabel(stage, kind)?.[language] ?? stage]),
  ];
  const named = homes.ofProject.get(project.id) ?? [];
  return (
    <li id={project.id} class="panel fact project">
      <div>
        <h4>
          <Said text={project.name} />
        </h4>
        <p class="aside">
          <Said text={project.name} language={language === "zh" ? "en" : "zh"} />
        </p>
        <p class="aside">{facts.join(" · ")}</p>
        {named.length > 0 && (
          <ul class="aside homes" aria-label={word("namedIn")}>
            {named.map((id) => (
              <li key={id}>
                <ItemLink id={id} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <SourceNote of={project.name} spans={[...(project.source ?? []), ...(project.mentions ?? []).flatMap(({ source = [] }) => source)]} />
    </li>
  );
}
