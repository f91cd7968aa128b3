import { type ItemKind, itemTitle, showBy } from "@regional-plan/model";
import { useMemo } from "preact/hooks";
import { hrefOf } from "../address/route.ts";
import { kindLabel } from "../item/kind-label.ts";
import { textIn } from "../words/text-in.ts";
import { useReader } from "../words/use-reader.ts";
import { type Mark, marksOf } from "./marks-of.ts";
import { Panel } from "./panel.tsx";

/** How many years have a place; what is dated otherwise is a link away. */
const most = 12;

/** When what is to be reached, a lane for each kind: a mark leads to what it counts. */
export function Timeline() {
  const { plan, language, word } = useReader();
  const lanes = useMemo(() => [...marksOf(plan)], [plan]);
  const all = [...new Set(lanes.flatMap(([, marks]) => marks.flatMap(({ from, to = from }) => [from, to])))].sort();
  if (all.length === 0) return null;
  const years = all.slice(0, most);
  const isShown = ({ from, to = from }: Mark) => years.includes(from) && years.includes(to);
  return (
    <Panel id="timeline">
      <div style={{ "--years": columnsOf(years) }}>
        <p class="lane years" aria-hidden="true">
          {years.map((year) => (
            <span key={year} style={{ gridColumn: `from-${year}` }}>
              {year}
            </span>
          ))}
        </p>
        <ul>
          {lanes.map(([kind, marks]) => (
            <li key={kind} class="lane">
              <span class="kind">{kindLabel(kind, language)}</span>
              {marks.filter(isShown).map((mark) => (
                <Dated key={mark.years} kind={kind} mark={mark} />
              ))}
            </li>
          ))}
        </ul>
      </div>
      {all.length > most && <a href={hrefOf({ page: "browse", chosen: { years: "any" } })}>{word("allOfThem")}</a>}
    </Panel>
  );
}

function Dated({ kind, mark: { years, from, to, items } }: { kind: ItemKind; mark: Mark }) {
  const { plan, language } = useReader();
  const [first] = items;
  const title = items.length === 1 && first !== undefined ? itemTitle(first) : undefined;
  return (
    <a
      class={from === to ? "dated" : "dated lasting"}
      style={{ gridColumn: `from-${from} / ${to === undefined ? "-1" : `to-${to}`}` }}
      href={hrefOf(
        items.length === 1 && first !== undefined ? { page: "item", id: first.item.id } : { page: "browse", chosen: { kind, years } },
      )}
      aria-label={`${showBy(years)[language]}${language === "zh" ? "：" : ": "}${items.length}`}
      title={title && textIn(title, language, plan.languages).words}
    >
      {items.length}
    </a>
  );
}

/** A column for each year that something is dated, and one for the years before the next such: a year is as wide as any other. */
function columnsOf(years: readonly string[]): string {
  return years
    .map(
      (year, at) =>
        `[from-${year}] minmax(2.25rem, 1fr) [to-${year}] minmax(0, ${Number(years[at + 1] ?? Number(year) + 1) - Number(year) - 1}fr)`,
    )
    .join(" ");
}
