import { showAmount, showBy } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { Panel } from "./panel.tsx";

/** How many numbers are shown; the others are a link away. */
const most = 8;

/** The targets as numbers: how much, by when, of what. */
export function TargetFigures() {
  const { language, plan, word } = useReader();
  const targets = plan.targets ?? [];
  if (targets.length === 0) return null;
  return (
    <Panel id="targets">
      <ul class="figures">
        {targets.slice(0, most).map(({ id, quantity, comparator, due, statement }) => (
          <li key={id}>
            <a class="plain figure" href={hrefOf({ page: "item", id })}>
              {quantity !== undefined && <strong>{showAmount(quantity, comparator)[language]}</strong>}
              <span>
                <Said text={statement} />
                <span class="aside">{due === undefined ? word("noDate") : showBy(due)[language]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {targets.length > most && <a href={hrefOf({ page: "browse", chosen: { kind: "target" } })}>{word("allOfThem")}</a>}
    </Panel>
  );
}
