import { textFor } from "@regional-plan/model";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { DomainTiles } from "./domain-tiles.tsx";
import { GoalCards } from "./goal-cards.tsx";
import { KnownAndMissing } from "./known-and-missing.tsx";
import { PartnerBars } from "./partner-bars.tsx";
import { TargetFigures } from "./target-figures.tsx";
import { Timeline } from "./timeline.tsx";

/** What the plan is, in one screen: each figure leads to what it counts. */
export function OverviewPage() {
  const { language, plan } = useReader();
  const note = plan.note && textFor(plan.note, language);
  return (
    <>
      <h1>
        <Said text={plan.title} />
      </h1>
      {note !== undefined && <p class="aside">{note}</p>}
      <div class="overview">
        <GoalCards />
        <Timeline />
        <TargetFigures />
        <PartnerBars />
        <KnownAndMissing />
        <DomainTiles />
      </div>
    </>
  );
}
