import type { Action, Arrangement, Measure, Project } from "@regional-plan/model";
import { Fragment } from "preact";
import { SourceNote } from "../source/source-note.tsx";
import { codeLabel } from "../words/code-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { byRelation } from "./by-relation.ts";
import { ItemLink } from "./item-link.tsx";

interface CommitmentBodyProps {
  item: Measure | Arrangement;
  clauses: readonly Action[];
  projects: readonly Project[];
}

/** What a measure or an arrangement says: its text, its projects, those that it joins or names, and its clauses with their kind. */
export function CommitmentBody({ item, clauses, projects }: CommitmentBodyProps) {
  const { word } = useReader();
  return (
    <>
      <div class="fact">
        <p>{item.statement && <Said text={item.statement} />}</p>
        <SourceNote of={item.title ?? item.statement ?? {}} spans={item.source} />
      </div>
      {byRelation(projects).map((group) => (
        <Fragment key={group.relation}>
          <p id={`${item.id}-${group.relation}`} class="sub">
            {word(group.relation)}
          </p>
          <ul class="tags" aria-labelledby={`${item.id}-${group.relation}`}>
            {group.projects.map(({ id }) => (
              <li key={id}>
                <ItemLink id={id} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {clauses.length > 0 && (
        <>
          <p id={`${item.id}-clauses`} class="sub">
            {word("clauses")}
          </p>
          <ul class="facts" aria-labelledby={`${item.id}-clauses`}>
            {clauses.map((clause) => (
              <ClauseLine key={clause.id} clause={clause} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ClauseLine({ clause }: { clause: Action }) {
  const { language } = useReader();
  return (
    <li id={clause.id} class="fact">
      <span>
        {clause.kind !== undefined && <span class={`kind kind-${clause.kind}`}>{codeLabel("action-kind", clause.kind, language)}</span>}
        <Said text={clause.statement} />
      </span>
      <SourceNote of={clause.statement} spans={clause.source} />
    </li>
  );
}
