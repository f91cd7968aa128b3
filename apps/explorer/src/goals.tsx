import type { Goal } from "@regional-plan/model";
import { useReader } from "./reader.ts";
import { SourceNote } from "./source-note.tsx";

/** The goals in words, by the year they are for. */
export function Goals() {
  const { plan, word } = useReader();
  const goals = plan.goals ?? [];
  const horizons = [...new Set(goals.flatMap((goal) => goal.horizon ?? []))].sort();
  const undated = goals.filter((goal) => goal.horizon === undefined);
  return (
    <section id="goals">
      <h2>{word("goals")}</h2>
      {horizons.map((horizon) => (
        <div key={horizon} class="panel">
          <h3>
            {word("by")} {horizon}
            {word("year")}
          </h3>
          <GoalList goals={goals.filter((goal) => goal.horizon === horizon)} />
        </div>
      ))}
      {undated.length > 0 && (
        <div class="panel">
          <h3>{word("positioning")}</h3>
          <GoalList goals={undated} />
        </div>
      )}
    </section>
  );
}

function GoalList({ goals }: { goals: readonly Goal[] }) {
  const { say } = useReader();
  return (
    <ul class="facts">
      {goals.map((goal) => (
        <li key={goal.id} id={goal.id}>
          {say(goal.statement)}
          <SourceNote spans={goal.source} />
        </li>
      ))}
    </ul>
  );
}
