import type { Drawn } from "@regional-plan/convert/html";
import type { PaperFigure } from "@regional-plan/model";
import { createElement, type JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import type { Jobs } from "../worker/jobs.ts";
import { PaperWords } from "./paper-words.tsx";
import { TableView } from "./table-view.tsx";

/** A figure drawn as papers on the web have it, and its values as a table below. */
export function FigureView({ figure }: { figure: PaperFigure }) {
  const { language, word } = useReader();
  const id = useId();
  const [answer, setAnswer] = useState<Jobs["draw"]["answer"]>();
  useEffect(() => {
    let isWanted = true;
    askWorker("draw", { figure, language, id }).then(
      (one) => isWanted && setAnswer(one),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [figure, language, id]);
  if (answer === undefined) return null;
  const { drawn } = answer;
  const table = <TableView table={answer.table} />;
  if (drawn === undefined) return table;
  return (
    <figure class="chart">
      <figcaption>
        <PaperWords text={figure.caption} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved to the side must be reached by the keyboard. */}
      <div class="wide" tabIndex={0}>
        {shown(drawn, 0)}
      </div>
      <details>
        <summary>{word("values")}</summary>
        {table}
      </details>
    </figure>
  );
}

const shown = ({ tag, attributes, inside }: Drawn, key: number): JSX.Element =>
  createElement(tag, { ...attributes, key } as JSX.HTMLAttributes, typeof inside === "object" ? inside.map(shown) : inside);
