import { fieldLabel, itemShapes, itemsInvolving, itemTitle, linksTo, type PlacedItem, type SourceSpan } from "@regional-plan/model";
import { useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { Quote } from "../source/quote.tsx";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { FieldList } from "./field-list.tsx";
import { ItemList } from "./item-list.tsx";
import { kindLabel } from "./kind-label.ts";

/** One item: what it is called, what it says, the sentence behind it, and everything that it has to do with, both ways. */
export function ItemPage({ route: { id = "" } }: { route: Route }) {
  const { index, word } = useReader();
  const placed = index.byId.get(id);
  if (placed === undefined)
    return (
      <>
        <h1>{word("unknownItem")}</h1>
        <p>
          <a href={hrefOf({ page: "browse" })}>{word("browse")}</a>
        </p>
      </>
    );
  return <Known key={id} placed={placed} />;
}

/** What is shown in a place of its own. */
const shownApart: ReadonlySet<string> = new Set([
  "id",
  "label",
  "section",
  "title",
  "name",
  "statement",
  "source",
  "mentions",
  "extensions",
]);

function Known({ placed }: { placed: PlacedItem }) {
  const { language, plan } = useReader();
  const { kind, item } = placed;
  const { statement, mentions = [] } = item as {
    readonly statement?: Readonly<Record<string, string>>;
    readonly mentions?: readonly { source?: readonly SourceSpan[] }[];
  };
  const title = itemTitle(placed);
  const spans = [...(item.source ?? []), ...mentions.flatMap(({ source = [] }) => source)];
  const other = language === "zh" ? "en" : "zh";
  return (
    <article class="item">
      <p class="aside">
        <a href={hrefOf({ page: "browse", chosen: { kind } })}>{kindLabel(kind, language)}</a>
        {item.label !== undefined && ` · ${item.label}`}
      </p>
      <h1>{title ? <Said text={title} /> : item.id}</h1>
      {title !== undefined && plan.languages.includes(other) && (
        <p class="aside">
          <Said text={title} language={other} />
        </p>
      )}
      {statement !== undefined && statement !== title && (
        <p class="statement">
          <Said text={statement} />
        </p>
      )}
      <Problems id={item.id} />
      <FieldList of={item} shape={itemShapes[kind]} owner={kind} without={shownApart} />
      <Related placed={placed} />
      <Sentences spans={spans} />
    </article>
  );
}

/** What was found in an item of the visitor's plan. */
function Problems({ id }: { id: string }) {
  const { language, problems = [], word } = useReader();
  const own = problems.filter(({ item }) => item === id);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="problems" class="problems">
      <h2 id="problems">
        <a href={hrefOf({ page: "check" })}>{word("whatWasFound")}</a>
      </h2>
      <ul class="lines">
        {own.slice(0, few).map(({ rule, path, message, suggestion }) => (
          <li key={`${rule} ${path}`}>
            {message[language]} <span class="aside">{suggestion[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many sentences are shown before more are asked for. */
const few = 4;

/** The sentences behind an item, each leading to its place in the document. */
function Sentences({ spans }: { spans: readonly SourceSpan[] }) {
  const { isPrinting, word } = useReader();
  const [isAsked, setAll] = useState(false);
  const all = isAsked || isPrinting;
  if (spans.length === 0) return null;
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{word("sentence")}</h2>
      {(all ? spans : spans.slice(0, few)).map((span) => (
        <div key={`${span.document} ${span.start} ${span.quote}`} class="behind">
          <Quote span={span} />
          {span.start !== undefined && <a href={hrefOf({ page: "read", chosen: { at: String(span.start) } })}>{word("inDocument")}</a>}
        </div>
      ))}
      {!all && spans.length > few && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {word("more")} ({spans.length - few})
        </button>
      )}
    </section>
  );
}

/** Everything that names the item, grouped by how; what a place or unit has to do with beside that. */
function Related({ placed: { kind, item } }: { placed: PlacedItem }) {
  const { index, language, word } = useReader();
  const groups = new Map<string, PlacedItem[]>();
  const shown = new Set<string>();
  for (const link of linksTo(index, item.id)) {
    if (link.kind === "plan" || link.kind === "section") continue;
    const found = index.byId.get(link.item.id);
    const [field = ""] = link.field.split(".");
    if (found === undefined || shown.has(`${link.kind} ${field} ${found.path}`)) continue;
    shown.add(`${link.kind} ${field} ${found.path}`);
    const label = `${kindLabel(link.kind, language)} · ${fieldLabel(field, link.kind)?.[language] ?? field}`;
    groups.set(label, [...(groups.get(label) ?? []), found]);
  }
  const listed = new Set([...groups.values()].flat().map(({ path }) => path));
  const beside = kind === "place" || kind === "agency" ? itemsInvolving(index, item.id).filter(({ path }) => !listed.has(path)) : [];
  if (groups.size === 0 && beside.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{word("related")}</h2>
      {[...groups].map(([label, items]) => (
        <div key={label}>
          <h3>
            {label} <span class="count">{items.length}</span>
          </h3>
          <ItemList items={items} isOneOfSeveral />
        </div>
      ))}
      {beside.length > 0 && (
        <div>
          <h3>
            {word("throughOthers")} <span class="count">{beside.length}</span>
          </h3>
          <ItemList items={beside} withKind isOneOfSeveral />
        </div>
      )}
    </section>
  );
}
