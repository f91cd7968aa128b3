import type { Domain, Measure } from "@regional-plan/model";
import { Fold } from "../page/fold.tsx";
import { Part } from "../page/part.tsx";
import { SourceNote } from "../source/source-note.tsx";
import { countLabel } from "../words/count-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { CommitmentBody } from "./commitment-body.tsx";

/** The domains with their measures; a measure opens to its text, its projects and its clauses. */
export function Domains() {
  const { plan } = useReader();
  return (
    <Part id="domains">
      {(plan.domains ?? []).map((domain) => (
        <DomainPanel key={domain.id} domain={domain} />
      ))}
    </Part>
  );
}

function DomainPanel({ domain }: { domain: Domain }) {
  const { plan, language } = useReader();
  const measures = (plan.measures ?? []).filter((measure) => measure.domain === domain.id);
  return (
    <article id={domain.id} class="panel domain" aria-labelledby={`${domain.id}-heading`}>
      <div class="fact">
        <h3 id={`${domain.id}-heading`}>
          <Said text={domain.title} />
        </h3>
        <SourceNote of={domain.title} spans={domain.source} />
      </div>
      {domain.statement && (
        <p>
          <Said text={domain.statement} />
        </p>
      )}
      <p class="aside">{countLabel("measures", measures.length, language)}</p>
      {measures.map((measure) => (
        <MeasureFold key={measure.id} measure={measure} />
      ))}
    </article>
  );
}

function MeasureFold({ measure }: { measure: Measure }) {
  const { plan, homes, language } = useReader();
  const clauses = (plan.actions ?? []).filter((action) => action.for === measure.id);
  const projects = homes.projects.get(measure.id) ?? [];
  const own = projects.filter(({ relation = "own" }) => relation === "own");
  const counts = [
    countLabel("clauses", clauses.length, language),
    ...(own.length > 0 ? [countLabel("projects", own.length, language)] : []),
  ];
  return (
    <Fold
      id={measure.id}
      head={
        <>
          <h4>{measure.title ? <Said text={measure.title} /> : measure.label}</h4> <span class="aside">{counts.join(" · ")}</span>
        </>
      }
    >
      <CommitmentBody item={measure} clauses={clauses} projects={projects} />
    </Fold>
  );
}
