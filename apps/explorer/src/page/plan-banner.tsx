import { hrefOf } from "../address/route.ts";
import type { OwnFile } from "../check/own-file.ts";
import type { Example } from "../source/use-example.ts";
import { useReader } from "../words/use-reader.ts";

/** Above every page, where another plan than the reference is shown or open: whose it is, and the ways to the others. */
export function PlanBanner({ own, example }: { own: OwnFile; example: Example }) {
  const { word } = useReader();
  const { name, state, isShown, show } = own;
  const hasOwn = state?.plan !== undefined;
  if (!hasOwn && !example.isAsked) return null;
  const isExample = !isShown && example.isAsked;
  const leave = () => {
    show(false);
    example.show(false);
  };
  return (
    <aside class="banner" aria-label={word("whosePlan")}>
      {isExample ? (
        <p role={example.hasFailed ? "alert" : undefined}>{word(example.hasFailed ? "failed" : "examplePlan")}</p>
      ) : (
        <p>
          {word(isShown ? "ownPlan" : "ownPlanBeside")} <bdi>{name}</bdi>
        </p>
      )}
      <p>
        {isShown && <a href={hrefOf({ page: "check" })}>{word("whatWasFound")}</a>}
        {(isShown || isExample) && (
          <button type="button" onClick={leave}>
            {word("backToReference")}
          </button>
        )}
        {hasOwn && !isShown && (
          <button type="button" onClick={() => show(true)}>
            {word("showOwn")}
          </button>
        )}
      </p>
    </aside>
  );
}
