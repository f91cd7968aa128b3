import { hrefOf } from "../address/route.ts";
import { useReader } from "../words/use-reader.ts";
import type { OwnFile } from "./own-file.ts";

/** Above every page, whose plan it shows, and the way to the other one. */
export function OwnBanner({ own: { name, state, isShown, show } }: { own: OwnFile }) {
  const { word } = useReader();
  if (state?.plan === undefined) return null;
  return (
    <aside class="banner" aria-label={word("whosePlan")}>
      <p>
        {word(isShown ? "ownPlan" : "ownPlanBeside")} <bdi>{name}</bdi>
      </p>
      <p>
        {isShown && <a href={hrefOf({ page: "check" })}>{word("whatWasFound")}</a>}
        <button type="button" onClick={() => show(!isShown)}>
          {word(isShown ? "backToReference" : "showOwn")}
        </button>
      </p>
    </aside>
  );
}
