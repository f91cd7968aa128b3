import type { Plan } from "@regional-plan/model";
import { useEffect, useState } from "preact/hooks";
import { ItemLink } from "../items/item-link.tsx";
import { offerFile } from "../take/offer-file.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import type { Decisions, ToldAlignment, ToldTask, ToldUpper } from "../worker/told-alignment.ts";
import { words } from "./words.ts";

/** How many tasks are listed before more are asked for. */
const page = 12;

/** Which task of the upper plan each task carries out: proposed with reasons, for a person to confirm or to reject. */
export function Tasks({ plan, upper }: { plan: Plan; upper: Plan }) {
  const { language, word } = useReader();
  const [told, setTold] = useState<ToldAlignment | "failed">();
  const [decisions, decide] = useState<Decisions>({});
  const [most, setMost] = useState(page);
  useEffect(() => {
    let isWanted = true;
    setTold(undefined);
    decide({});
    askWorker("align", { plan, upper }).then(
      (answer) => isWanted && setTold(answer),
      () => isWanted && setTold("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [plan, upper]);
  if (told === undefined || told === "failed") return <p role="status">{words[told ?? "reading"][language]}</p>;
  const save = async () => offerFile(await askWorker("decide", { plan, upper, decisions }));
  return (
    <section aria-labelledby="aligned">
      <h2 id="aligned">{words.tasks[language]}</h2>
      <p class="doings">
        <button type="button" onClick={save}>
          {words.saveDecided[language]}
        </button>
        <span role="status" class="aside">
          {words.decided[language].replace("#", String(Object.keys(decisions).length))}
        </span>
      </p>
      <ol class="changes">
        {told.tasks.slice(0, most).map((task) => (
          <OneTask key={task.id} task={task} decisions={decisions} onDecide={(one) => decide((before) => ({ ...before, ...one }))} />
        ))}
      </ol>
      {told.tasks.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + 4 * page)}>
          {word("more")} ({told.tasks.length - most})
        </button>
      )}
      {told.notTakenUp.length > 0 && (
        <details>
          <summary>
            {words.notTakenUp[language]} <span class="count">{told.notTakenUp.length}</span>
          </summary>
          <ul class="dots">
            {told.notTakenUp.map(({ id, title }) => (
              <li key={id}>
                <Said text={title} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface OneTaskProps {
  task: ToldTask;
  decisions: Decisions;
  onDecide: (one: Decisions) => void;
}

function OneTask({ task: { id, uppers }, decisions, onDecide }: OneTaskProps) {
  const { language } = useReader();
  // What is only the next best is offered where nothing is likely.
  const likely = uppers.filter(({ status }) => status !== "ranked");
  const offered = likely.length > 0 ? likely : uppers.slice(0, 1);
  return (
    <li>
      <p>
        <ItemLink id={id} />
      </p>
      {likely.length === 0 && <p class="aside">{words.beyond[language]}</p>}
      <ul class="lines">
        {offered.map((upper) => (
          <OneUpper
            key={upper.id}
            upper={upper}
            decision={decisions[`${id} ${upper.id}`]}
            onDecide={(decision) => onDecide({ [`${id} ${upper.id}`]: decision })}
          />
        ))}
      </ul>
    </li>
  );
}

interface OneUpperProps {
  upper: ToldUpper;
  decision: Decisions[string] | undefined;
  onDecide: (decision: Decisions[string]) => void;
}

function OneUpper({ upper: { title, status, reasons }, decision, onDecide }: OneUpperProps) {
  const { language } = useReader();
  const now = decision ?? status;
  return (
    <li class="upper">
      <p>
        <span class="aside">{words.status[language][now]}</span> <Said text={title} />
      </p>
      {reasons.length > 0 && <p class="aside">{reasons.map((reason) => reason[language]).join(language === "zh" ? "" : " ")}</p>}
      <p class="switches">
        {(["confirmed", "rejected"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={now === one} onClick={() => onDecide(one)}>
            {words.decide[language][one]}
          </button>
        ))}
      </p>
    </li>
  );
}
