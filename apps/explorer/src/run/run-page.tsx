import type { Paper, Plan } from "@regional-plan/model";
import { useEffect, useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { choose } from "../address/use-route.ts";
import { PaperView } from "../paper/paper-view.tsx";
import type { Example } from "../source/use-example.ts";
import { offerFile } from "../take/offer-file.ts";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import { momentOf } from "./moment-of.ts";
import { type RunDocument, runDocuments } from "./run-documents.ts";
import { words } from "./words.ts";

/** The documents of carrying the plan out, as of a day, to be read, printed and taken away. */
export function RunPage({ route, example }: { route: Route; example: Example }) {
  const { language, plan, word } = useReader();
  const moment = momentOf(plan, route.chosen);
  const { day, year, days, years } = moment;
  const document = runDocuments.find(({ id }) => id === route.id) ?? (runDocuments[0] as RunDocument);
  const [made, setMade] = useState<{ readonly plan: Plan; readonly document: RunDocument; readonly paper: Paper } | "failed">();
  useEffect(() => {
    let isWanted = true;
    askWorker("document", { plan, document: document.id, moment: { day, year } }).then(
      (paper) => isWanted && setMade({ plan, document, paper }),
      () => isWanted && setMade("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [document, plan, day, year]);
  // What was made for another day stands until it is made for this one.
  const paper = typeof made === "object" && made.document === document && made.plan === plan ? made.paper : undefined;
  const save = async (format: string) =>
    paper && offerFile(await askWorker("paper", { paper, format, languages: [language], name: `${plan.id}-${document.id}` }));
  return (
    <>
      <h1>{word("run")}</h1>
      <ul class="formats">
        {runDocuments.map(({ id, title }) => (
          <li key={id}>
            <a aria-current={id === document.id ? "true" : undefined} href={hrefOf({ page: "run", id, chosen: route.chosen })}>
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
      {days.length === 0 && (
        <p class="aside">
          {words.noReports[language]}{" "}
          {!example.isAsked && (
            <button type="button" onClick={() => example.show(true)}>
              {words.tryExample[language]}
            </button>
          )}
        </p>
      )}
      <div class="asked">
        {document.asks === "day" ? (
          <label>
            {words.day[language]}
            <input type="date" list="report-days" value={day} onChange={(event) => choose(route, { day: event.currentTarget.value })} />
            <datalist id="report-days">
              {days.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          </label>
        ) : (
          <label>
            {words.year[language]}
            <select value={String(year)} onChange={(event) => choose(route, { year: event.currentTarget.value })}>
              {years.map((one) => (
                <option key={one} value={String(one)}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="doings">
        <button type="button" onClick={() => print()}>
          {words.print[language]}
        </button>
        <button type="button" onClick={() => save("docx")}>
          {words.word[language]}
        </button>
        <button type="button" onClick={() => save("html")}>
          {words.html[language]}
        </button>
      </p>
      {paper !== undefined && <PaperView paper={paper} />}
      {paper === undefined && <p role="status">{words[made === "failed" ? "failed" : "making"][language]}</p>}
    </>
  );
}
