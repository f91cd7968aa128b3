import { type Cooperation, cooperationOf, itemTitle } from "@regional-plan/model";
import { useMemo } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { choose } from "../address/use-route.ts";
import { ItemList } from "../item/item-list.tsx";
import { ItemLink } from "../items/item-link.tsx";
import { Choice } from "../page/choice.tsx";
import { textIn } from "../words/text-in.ts";
import { useReader } from "../words/use-reader.ts";
import { layOut, type Spot } from "./lay-out.ts";

/** Who works with whom: the plan's own place in the middle, those it does most with around it. A line leads to what ties two. */
export function NetworkPage({ route }: { route: Route }) {
  const { index, language, plan, word } = useReader();
  const { domain = "", between = "" } = route.chosen;
  const pairs = useMemo(() => inDomain(cooperationOf(plan), domain, (id) => domainOf(index.byId.get(id)?.item)), [plan, index, domain]);
  const { spots, lines } = useMemo(() => layOut(pairs, plan.jurisdiction), [pairs, plan]);
  const chosen = pairs.find((pair) => pair.between.join(" ") === between);
  const nameOf = (id: string) => {
    const placed = index.byId.get(id);
    const title = placed && itemTitle(placed);
    return title ? textIn(title, language, plan.languages).words : id;
  };
  return (
    <>
      <h1>{word("network")}</h1>
      <div class="asked">
        <Choice
          label={word("domain")}
          value={domain}
          options={(plan.domains ?? []).map(({ id, title }) => [id, textIn(title, language, plan.languages).words])}
          onChoose={(value) => choose(route, { domain: value, between: "" })}
        />
      </div>
      {spots.length === 0 ? (
        <p>{word("nothingFits")}</p>
      ) : (
        <svg class="network" viewBox="-500 -340 1000 680">
          <title>{word("network")}</title>
          {lines.map(({ pair, from, to, width }) => (
            <a
              key={pair.between.join(" ")}
              aria-label={`${pair.between.map(nameOf).join(" – ")}: ${pair.ties.length}`}
              href={hrefOf({ ...route, chosen: { domain, between: pair.between.join(" ") } })}
            >
              <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} class={pair === chosen ? "tie chosen" : "tie"} stroke-width={width}>
                <title>{`${pair.between.map(nameOf).join(" – ")}: ${pair.ties.length}`}</title>
              </line>
            </a>
          ))}
          {spots.map((spot) => (
            <Node key={spot.id} spot={spot} name={nameOf(spot.id)} />
          ))}
        </svg>
      )}
      {chosen !== undefined && (
        <section aria-live="polite">
          <h2>
            {nameOf(chosen.between[0])} – {nameOf(chosen.between[1])} <span class="count">{chosen.ties.length}</span>
          </h2>
          <ItemList items={chosen.ties} withKind />
        </section>
      )}
      <section>
        <h2>{word("allPairs")}</h2>
        <ul class="bars">
          {pairs.slice(0, 20).map((pair) => (
            <li key={pair.between.join(" ")}>
              <span>
                <ItemLink id={pair.between[0]} /> – <ItemLink id={pair.between[1]} />
              </span>
              <meter min={0} max={pairs[0]?.ties.length ?? 1} value={pair.ties.length}>
                {pair.ties.length}
              </meter>
              <a class="count" href={hrefOf({ ...route, chosen: { domain, between: pair.between.join(" ") } })}>
                {pair.ties.length}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Node({ spot: { id, x, y, size, anchor }, name }: { spot: Spot; name: string }) {
  return (
    <a href={hrefOf({ page: "item", id })}>
      <circle cx={x} cy={y} r={size} class="node" />
      <text
        x={x + (anchor === "start" ? size + 6 : anchor === "end" ? -size - 6 : 0)}
        y={anchor === "middle" ? y - size - 8 : y + 5}
        text-anchor={anchor}
      >
        {name}
      </text>
    </a>
  );
}

type Owned = { readonly domain?: string; readonly for?: string; readonly mentions?: readonly { readonly for?: string }[] };

function inDomain(pairs: readonly Cooperation[], domain: string, domainOfItem: (id: string) => string | undefined): readonly Cooperation[] {
  const kept =
    domain === ""
      ? pairs
      : pairs.flatMap((pair): Cooperation[] => {
          const ties = pair.ties.filter(({ item }) => {
            const { domain: own, for: owner = "", mentions = [] } = item as Owned;
            return [own, domainOfItem(owner), ...mentions.map((mention) => domainOfItem(mention.for ?? ""))].includes(domain);
          });
          return ties.length === 0 ? [] : [{ ...pair, ties }];
        });
  return [...kept].sort((a, b) => b.ties.length - a.ties.length || (a.between.join(" ") < b.between.join(" ") ? -1 : 1));
}

const domainOf = (item: object | undefined): string | undefined => (item as Owned | undefined)?.domain;
