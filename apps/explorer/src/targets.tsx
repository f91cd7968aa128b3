import type { Target } from "@regional-plan/model";
import { type Language, useReader } from "./reader.ts";
import { SourceNote } from "./source-note.tsx";

/** The goals in numbers, as cards. */
export function Targets() {
  const { plan, say, word, language } = useReader();
  return (
    <section id="targets">
      <h2>{word("targets")}</h2>
      <div class="cards">
        {(plan.targets ?? []).map((target) => (
          <article key={target.id} id={target.id} class="panel card">
            <p class="figure">{figureOf(target, language)}</p>
            <p>{say(target.statement)}</p>
            <p class="aside">
              {word("due")}: {target.due ?? word("noDate")}
            </p>
            <SourceNote spans={target.source} />
          </article>
        ))}
      </div>
    </section>
  );
}

const signs: Readonly<Record<string, string>> = { gte: "≥", gt: ">", lte: "≤", lt: "<", approx: "≈", eq: "=" };

/** The number with its sign and its unit as printed; in English the unit stands in the statement. */
function figureOf({ quantity, comparator }: Target, language: Language): string {
  const number = quantity?.value ?? [quantity?.min, quantity?.max].filter((bound) => bound !== undefined).join("–");
  const unit = language === "zh" ? (quantity?.unit ?? "") : quantity?.unitCode === undefined ? "" : ` ${quantity.unitCode}`;
  return `${comparator === undefined ? "" : `${signs[comparator]} `}${number}${unit}`;
}
