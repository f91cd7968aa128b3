import { type Goal, showBy } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { Panel } from "./panel.tsx";

/** How many goals stand on a card; the others are a link away. */
const most = 3;

/** The goals by the year that they look to. */
export function GoalCards() {
  const { language, plan, word } = useReader();
  const byHorizon = new Map<string, Goal[]>();
  for (const goal of plan.goals ?? []) byHorizon.set(goal.horizon ?? "", [...(byHorizon.get(goal.horizon ?? "") ?? []), goal]);
  const groups = [...byHorizon].sort(([a], [b]) => (a === "" ? -1 : b === "" ? 1 : a < b ? -1 : 1));
  if (groups.length === 0) return null;
  return (
    <Panel id="goals">
      <div class="cards">
        {groups.map(([horizon, goals]) => (
          <div key={horizon} class="card">
            <h3>
              {horizon === "" ? word("positioning") : showBy(horizon)[language]} <span class="count">{goals.length}</span>
            </h3>
            <ul>
              {goals.slice(0, most).map(({ id, statement }) => (
                <li key={id}>
                  <a class="plain" href={hrefOf({ page: "item", id })}>
                    <Said text={statement} />
                  </a>
                </li>
              ))}
            </ul>
            {goals.length > most && (
              <a href={hrefOf({ page: "browse", chosen: { kind: "goal", by: horizon || "none" } })}>{word("allOfThem")}</a>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}
