import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** The plan's title, a switch between the languages, and the ways to the parts with how much is in each. */
export function Header({ onSwitch }: { onSwitch: () => void }) {
  const { plan, word, language } = useReader();
  const counts = {
    goals: plan.goals?.length,
    targets: plan.targets?.length,
    domains: plan.measures?.length,
    // What the plan joins or merely names is listed below them.
    projects: plan.projects?.filter(({ relation = "own" }) => relation === "own").length,
    arrangements: plan.arrangements?.length,
  };
  return (
    <>
      <a class="skip" href="#plan">
        {word("skip")}
      </a>
      <header>
        <p class="top">
          <span lang="en">Regional Plan Kit</span>
          <button type="button" lang={language === "zh" ? "en" : "zh"} onClick={onSwitch}>
            {word("otherLanguage")}
          </button>
        </p>
        <h1>
          <Said text={plan.title} />
        </h1>
        <p>{word("about")}</p>
      </header>
      <nav aria-label={word("parts")}>
        <ul>
          {Object.entries(counts).map(([part, count = 0]) => (
            <li key={part}>
              <a href={`#${part}`}>
                {word(part as keyof typeof counts)} <span class="count">{count}</span>
              </a>
            </li>
          ))}
          <li>
            <a href="#check">{word("check")}</a>
          </li>
        </ul>
      </nav>
    </>
  );
}
