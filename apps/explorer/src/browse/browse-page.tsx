import { fieldLabel, type ItemKind, itemKinds, type PlacedItem, showBy, showDate } from "@regional-plan/model";
import { useMemo } from "preact/hooks";
import type { Route } from "../address/route.ts";
import { choose } from "../address/use-route.ts";
import { ItemList } from "../item/item-list.tsx";
import { kindLabel } from "../item/kind-label.ts";
import { Choice } from "../page/choice.tsx";
import { searchIndex } from "../search/search-index.ts";
import { textIn } from "../words/text-in.ts";
import { useReader } from "../words/use-reader.ts";
import { narrowTo } from "./narrow-to.ts";
import { orders, ranksBy } from "./ranks-by.ts";

/** One search over everything, in Chinese and English, narrowed by kind and domain, in an order. What is asked stands in the address. */
export function BrowsePage({ route }: { route: Route }) {
  const { index, language, plan, word } = useReader();
  const { q = "", kind = "", domain = "", by = "", years = "", without = "" } = route.chosen;
  const sort = orders.find((each) => each === route.chosen.sort);
  const { search } = useMemo(() => searchIndex(index), [index]);
  const found = useMemo(() => narrowTo(search(q), plan, { by, years, without }), [search, plan, q, by, years, without]);
  const inDomain = useMemo(() => domainOf(index.plan.measures ?? []), [index]);
  const ofDomain = domain === "" ? found : found.filter((placed) => inDomain(placed) === domain);
  const counts = new Map<ItemKind, number>();
  for (const each of ofDomain) counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
  const ofKind = kind === "" ? ofDomain : ofDomain.filter((each) => each.kind === kind);
  const ranks = useMemo(() => sort && ranksBy(sort, plan, language), [sort, plan, language]);
  const shown = ranks ? [...ofKind].sort((a, b) => (ranks.get(a.path) ?? 0) - (ranks.get(b.path) ?? 0)) : ofKind;
  const kinds = itemKinds.filter((each) => counts.has(each) || each === kind);
  return (
    <>
      <h1>{word("browse")}</h1>
      <search class="asked">
        <label>
          {word("findAnything")}
          <input type="search" value={q} onInput={(event) => choose(route, { q: event.currentTarget.value })} />
        </label>
        <Choice
          label={word("kindOfItem")}
          value={kind}
          options={kinds.map((each) => [each, `${kindLabel(each, language)} ${counts.get(each) ?? 0}`])}
          onChoose={(value) => choose(route, { kind: value })}
        />
        <Choice
          label={word("domain")}
          value={domain}
          options={(plan.domains ?? []).map(({ id, title }) => [id, textIn(title, language, plan.languages).words])}
          onChoose={(value) => choose(route, { domain: value })}
        />
        <Choice
          label={word("sort")}
          first={word(q === "" ? "asInPlan" : "bestFirst")}
          value={sort ?? ""}
          options={orders.map((each) => [each, word(each === "name" ? "byName" : "byDate")])}
          onChoose={(value) => choose(route, { sort: value })}
        />
      </search>
      <p class="switches">
        {by !== "" && (
          <Narrowed label={by === "none" ? word("positioning") : showBy(by)[language]} onLeave={() => choose(route, { by: "" })} />
        )}
        {years !== "" && (
          <Narrowed label={years === "any" ? word("dated") : showDate(years)[language]} onLeave={() => choose(route, { years: "" })} />
        )}
        {without !== "" && (
          <Narrowed
            label={`${word("without")}${fieldLabel(without, kind)?.[language] ?? without}`}
            onLeave={() => choose(route, { without: "" })}
          />
        )}
      </p>
      <p role="status" class="aside">
        {shown.length === 0 ? word("nothingFits") : `${shown.length} ${word("itemsFound")}`}
      </p>
      <ItemList key={`${q} ${kind} ${domain} ${by} ${years} ${without} ${sort}`} items={shown} withKind={kind === ""} />
    </>
  );
}

/** What the list is narrowed to beside that, with what takes it away again. */
function Narrowed({ label, onLeave }: { label: string; onLeave: () => void }) {
  const { word } = useReader();
  return (
    <button type="button" aria-pressed="true" title={word("takeAwayFilter")} onClick={onLeave}>
      {label} <span aria-hidden="true">×</span>
    </button>
  );
}

/** The domain that an item belongs to: its own, or that of the measure that it is for. */
function domainOf(measures: readonly { readonly id: string; readonly domain?: string }[]): (placed: PlacedItem) => string | undefined {
  const byMeasure = new Map(measures.map(({ id, domain }) => [id, domain]));
  return ({ kind, item }) => {
    const {
      domain,
      for: owner = "",
      mentions = [],
    } = item as { readonly domain?: string; readonly for?: string; readonly mentions?: readonly { readonly for?: string }[] };
    if (kind === "domain") return item.id;
    return domain ?? byMeasure.get(owner) ?? mentions.map((mention) => byMeasure.get(mention.for ?? "")).find((each) => each !== undefined);
  };
}
