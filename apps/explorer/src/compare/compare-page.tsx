import { hrefOf, type Route } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { Changes } from "./changes.tsx";
import { ChooseOther, useOtherPlan } from "./other-plan.tsx";
import { Tasks } from "./tasks.tsx";
import { words } from "./words.ts";

const views = ["changes", "tasks"] as const;

/** The plan that is shown beside another: what has changed since, or which task of it each of its tasks carries out. */
export function ComparePage({ route }: { route: Route }) {
  const { language, plan, reference, word } = useReader();
  const [other, take] = useOtherPlan();
  const view = views.find((one) => one === route.id) ?? "changes";
  return (
    <>
      <h1>{word("compare")}</h1>
      <p class="aside">
        {words.shown[language]} <Said text={plan.title} />
      </p>
      <ul class="formats">
        {views.map((one) => (
          <li key={one}>
            <a aria-current={one === view ? "true" : undefined} href={hrefOf({ page: "compare", id: one })}>
              {words[one][language]}
            </a>
          </li>
        ))}
      </ul>
      <ChooseOther
        label={words[view === "changes" ? "chooseEarlier" : "chooseUpper"][language]}
        other={other}
        onTake={take}
        reference={reference === plan ? undefined : reference}
      />
      {other !== undefined && (view === "changes" ? <Changes before={other} after={plan} /> : <Tasks plan={plan} upper={other} />)}
    </>
  );
}
