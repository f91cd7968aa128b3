import { type Domain, type Measure, measuresOfDomain } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { useNarrow } from "../page/use-narrow.ts";
import { countLabel } from "../words/count-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { Panel } from "./panel.tsx";

/** The domains with their measures; on a phone, a domain opens when it is asked for. */
export function DomainTiles() {
  const { plan } = useReader();
  const isNarrow = useNarrow();
  const clauses = new Map<string, number>();
  for (const { for: owner = "" } of plan.actions ?? []) clauses.set(owner, (clauses.get(owner) ?? 0) + 1);
  if (plan.domains === undefined) return null;
  const One = isNarrow ? Folded : Tile;
  return (
    <Panel id="domains">
      <ul class="tiles">
        {plan.domains.map((domain) => (
          <li key={domain.id}>
            <One domain={domain} measures={measuresOfDomain(plan, domain.id)} clauses={clauses} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface TileProps {
  domain: Domain;
  measures: readonly Measure[];
  /** How many clauses each measure has. */
  clauses: ReadonlyMap<string, number>;
}

function Tile({ domain: { id, title }, measures, clauses }: TileProps) {
  return (
    <>
      <h3>
        <a class="plain" href={hrefOf({ page: "item", id })}>
          <Said text={title} />
        </a>
      </h3>
      <Measures measures={measures} clauses={clauses} />
    </>
  );
}

function Folded({ domain: { id, title }, measures, clauses }: TileProps) {
  const { word } = useReader();
  return (
    <details>
      <summary>
        <h3 class="folded">
          <Said text={title} />
        </h3>{" "}
        <span class="count">{measures.length}</span>
      </summary>
      <Measures measures={measures} clauses={clauses} />
      <a href={hrefOf({ page: "item", id })}>{word("aboutDomain")}</a>
    </details>
  );
}

function Measures({ measures, clauses }: Pick<TileProps, "measures" | "clauses">) {
  const { language } = useReader();
  return (
    <ol>
      {measures.map(({ id, title }) => (
        <li key={id}>
          <a class="plain" href={hrefOf({ page: "item", id })}>
            {title ? <Said text={title} /> : id}
          </a>{" "}
          <span class="count" title={countLabel("clauses", clauses.get(id) ?? 0, language)}>
            {clauses.get(id) ?? 0}
          </span>
        </li>
      ))}
    </ol>
  );
}
