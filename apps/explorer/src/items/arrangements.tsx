import { Fold } from "../page/fold.tsx";
import { Part } from "../page/part.tsx";
import { codeLabel } from "../words/code-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { CommitmentBody } from "./commitment-body.tsx";

/** The arrangements that see to it that the plan is carried out. */
export function Arrangements() {
  const { plan, homes, language } = useReader();
  return (
    <Part id="arrangements">
      <div class="panel">
        {(plan.arrangements ?? []).map((arrangement) => (
          <Fold
            key={arrangement.id}
            id={arrangement.id}
            head={
              <>
                <h3>
                  <Said text={arrangement.title} />
                </h3>{" "}
                <span class="aside">
                  {(arrangement.kinds ?? []).map((kind) => codeLabel("arrangement-kind", kind, language)).join(" · ")}
                </span>
              </>
            }
          >
            <CommitmentBody
              item={arrangement}
              clauses={(plan.actions ?? []).filter((action) => action.for === arrangement.id)}
              projects={homes.projects.get(arrangement.id) ?? []}
            />
          </Fold>
        ))}
      </div>
    </Part>
  );
}
