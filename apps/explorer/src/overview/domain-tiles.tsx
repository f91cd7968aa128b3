import { measuresOfDomain } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { countLabel } from "../words/count-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { Panel } from "./panel.tsx";

/** The domains with their measures. */
export function DomainTiles() {
  const { language, plan } = useReader();
  const clauses = new Map<string, number>();
  for (const { for: owner = "" } of plan.actions ?? []) clauses.set(owner, (clauses.get(owner) ?? 0) + 1);
  if (plan.domains === undefined) return null;
  return (
    <Panel id="domains">
      <ul class="tiles">
        {plan.domains.map(({ id, title }) => (
          <li key={id}>
            <h3>
              <a class="plain" href={hrefOf({ page: "item", id })}>
                <Said text={title} />
              </a>
            </h3>
            <ol>
              {measuresOfDomain(plan, id).map((measure) => (
                <li key={measure.id}>
                  <a class="plain" href={hrefOf({ page: "item", id: measure.id })}>
                    {measure.title ? <Said text={measure.title} /> : measure.id}
                  </a>{" "}
                  <span class="count" title={countLabel("clauses", clauses.get(measure.id) ?? 0, language)}>
                    {clauses.get(measure.id) ?? 0}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
