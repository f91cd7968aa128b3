import { type Goal, showBy } from "@regional-plan/model";
import { Part } from "../page/part.tsx";
import { SourceNote } from "../source/source-note.tsx";
import { codeLabel } from "../words/code-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** The goals in words, by the year they are for. */
export function Goals() {
  const { plan, word, language } = useReader();
  const goals = plan.goals ?? [];
  const horizons = [...new Set(goals.map(({ horizon }) => horizon))].sort((a, b) => ((a ?? "~") < (b ?? "~") ? -1 : 1));
  return (
    <Part id="goals">
      {horizons.map((horizon) => (
        <div key={horizon} class="panel">
          <h3>{horizon === undefined ? word("undated") : showBy(horizon)[language]}</h3>
          <ul class="facts">
            {goals
              .filter((goal) => goal.horizon === horizon)
              .map((goal) => (
                <GoalLine key={goal.id} goal={goal} />
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function GoalLine({ goal }: { goal: Goal }) {
  const { language } = useReader();
  return (
    <li id={goal.id} class="fact">
      <span>
        {goal.kind !== undefined && goal.kind !== "outcome" && <span class="kind">{codeLabel("goal-kind", goal.kind, language)}</span>}
        <Said text={goal.statement} />
      </span>
      <SourceNote of={goal.statement} spans={goal.source} />
    </li>
  );
}
