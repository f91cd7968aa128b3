import { showAmount, showBy, type Target } from "@regional-plan/model";
import { Part } from "../page/part.tsx";
import { SourceNote } from "../source/source-note.tsx";
import { codeLabel } from "../words/code-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { ItemLink } from "./item-link.tsx";

/** The goals in numbers, as figures. */
export function Targets() {
  const { plan } = useReader();
  return (
    <Part id="targets">
      <ul class="cards">
        {(plan.targets ?? []).map((target) => (
          <TargetCard key={target.id} target={target} />
        ))}
      </ul>
    </Part>
  );
}

function TargetCard({ target }: { target: Target }) {
  const { language, word } = useReader();
  const due = target.due === undefined ? word("noDate") : showBy(target.due)[language];
  const modality = target.modality === undefined ? [] : [codeLabel("target-modality", target.modality, language)];
  return (
    <li id={target.id} class="panel fact">
      <div>
        <p class="figure">{target.quantity && showAmount(target.quantity, target.comparator)[language]}</p>
        <p>
          <Said text={target.statement} />
        </p>
        <p class="aside">{[due, ...modality].join(" · ")}</p>
        {target.for !== undefined && (
          <p class="aside">
            {word("partOf")}
            <ItemLink id={target.for} />
          </p>
        )}
      </div>
      <SourceNote of={target.statement} spans={target.source} />
    </li>
  );
}
