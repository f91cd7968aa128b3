import type { Severity } from "@regional-plan/model";
import { useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { choose } from "../address/use-route.ts";
import { offerFile } from "../take/offer-file.ts";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import type { OwnState } from "../worker/own-state.ts";
import { OneFinding } from "./one-finding.tsx";
import type { OwnFile } from "./own-file.ts";
import { words } from "./words.ts";

interface FoundProps {
  route: Route;
  own: OwnFile;
  state: OwnState;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What was found in a file: how much, what can be done at once, and one finding after the other. */
export function Found({ route, own, state }: FoundProps) {
  const { language } = useReader();
  const { name, summary, plan, isWhole, format } = state;
  const there = severities.filter((severity) => summary[severity] > 0);
  const count = (severity: Severity) => words[severity][language].replace("#", String(summary[severity]));
  return (
    <section aria-labelledby="found">
      <h2 id="found">
        <bdi>{name}</bdi>
      </h2>
      <p role="status">{there.length === 0 ? words.nothing[language] : there.map(count).join(words.comma[language])}</p>
      {plan !== undefined && format === undefined && <p class="aside">{words.imported[language]}</p>}
      {plan !== undefined && !isWhole && <p class="aside">{words.partly[language]}</p>}
      {plan === undefined && <p>{words.noPlan[language]}</p>}
      <Doings own={own} state={state} />
      <Listed key={`${name} ${route.chosen.severity ?? ""}`} route={route} own={own} state={state} there={there} />
    </section>
  );
}

/** What can be done with the file: explored, mended, taken away. */
function Doings({ own: { mend, undo, show, step }, state: { findings, plan, steps, mended, format } }: Omit<FoundProps, "route">) {
  const { language } = useReader();
  const mendable = findings.filter(({ canMend }) => canMend).length;
  const isBusy = step !== undefined;
  const save = async () => offerFile(await askWorker("save", {}));
  return (
    <div class="doings">
      {plan !== undefined && (
        <a class="button" href={hrefOf({ page: "overview" })} onClick={() => show(true)}>
          {words.explore[language]}
        </a>
      )}
      {mendable > 1 && (
        <button type="button" disabled={isBusy} onClick={() => mend()}>
          {words.mendAll[language].replace("#", String(mendable))}
        </button>
      )}
      {steps > 0 && (
        <button type="button" disabled={isBusy} onClick={undo}>
          {words.undo[language]}
        </button>
      )}
      {(steps > 0 || (plan !== undefined && format === undefined)) && (
        <button type="button" disabled={isBusy} onClick={save}>
          {words[steps > 0 ? "saveMended" : "savePlan"][language]}
        </button>
      )}
      {mended !== undefined && (
        <span role="status">{mended === 0 ? words.notMended[language] : words.mended[language].replace("#", String(mended))}</span>
      )}
    </div>
  );
}

/** How many findings are listed before more are asked for. */
const page = 25;

function Listed({ route, own, state: { findings, omitted }, there }: FoundProps & { there: readonly Severity[] }) {
  const { language, word } = useReader();
  const [most, setMost] = useState(page);
  const { severity = "" } = route.chosen;
  const chosen = findings.filter((finding) => severity === "" || finding.severity === severity);
  if (findings.length === 0) return null;
  return (
    <>
      {there.length > 1 && (
        <p class="switches">
          {["", ...there].map((one) => (
            <button key={one} type="button" aria-pressed={severity === one} onClick={() => choose(route, { severity: one })}>
              {one === "" ? word("all") : words.severities[language][one as Severity]}
            </button>
          ))}
        </p>
      )}
      <ol class="findings">
        {chosen.slice(0, most).map((finding, at) => (
          <OneFinding key={`${finding.rule} ${finding.path} ${at}`} finding={finding} own={own} />
        ))}
      </ol>
      {chosen.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + 4 * page)}>
          {word("more")} ({chosen.length - most})
        </button>
      )}
      {omitted > 0 && <p class="aside">{words.omitted[language].replace("#", String(omitted))}</p>}
    </>
  );
}
