import { hrefOf, type PageName } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** What shows the plan, and what is done with one. */
const places = [
  ...(["overview", "read", "browse", "network", "places"] as const),
  ...(["check", "run", "compare", "take"] as const),
] satisfies readonly PageName[];

/** What the page is of, the ways to its parts, and a switch between the languages. */
export function Header({ page, onSwitch }: { page: PageName; onSwitch: () => void }) {
  const { plan, word, language } = useReader();
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {word("skip")}
      </button>
      <header>
        <p class="brand">
          <span lang="en">Regional Plan Kit</span>
          <span class="of">
            <Said text={plan.title} />
          </span>
        </p>
        <button type="button" lang={language === "zh" ? "en" : "zh"} onClick={onSwitch}>
          {word("otherLanguage")}
        </button>
      </header>
      <nav aria-label={word("parts")}>
        <ul>
          {places.map((place) => (
            <li key={place} class={place === "check" ? "apart" : undefined}>
              <a href={hrefOf({ page: place })} aria-current={place === page ? "page" : undefined}>
                {word(place)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** To the main part, without an address of its own: that names the page. */
function skip(): void {
  document.getElementById("plan")?.focus();
}
