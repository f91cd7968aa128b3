import { cooperationOf, itemTitle } from "@regional-plan/model";
import { useMemo } from "preact/hooks";
import { hrefOf } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { Panel } from "./panel.tsx";

const most = 10;

/** With whom the plan's own place works, by how much they do together. */
export function PartnerBars() {
  const { index, plan, word } = useReader();
  const partners = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { between, ties } of cooperationOf(plan, index)) {
      const [one, other] = between;
      const partner = one === plan.jurisdiction ? other : other === plan.jurisdiction ? one : undefined;
      if (partner !== undefined && index.byId.get(partner)?.kind === "place") counts.set(partner, ties.length);
    }
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
  }, [index, plan]);
  const largest = Math.max(1, ...partners.map(([, count]) => count));
  if (partners.length === 0) return null;
  return (
    <Panel id="partners">
      <p class="aside">{word("partnersAbout")}</p>
      <ul class="bars">
        {partners.map(([id, count]) => {
          const placed = index.byId.get(id);
          const title = placed && itemTitle(placed);
          return (
            <li key={id}>
              <a href={hrefOf({ page: "item", id })}>{title ? <Said text={title} /> : id}</a>
              <meter min={0} max={largest} value={count}>
                {count}
              </meter>
              <span class="count">{count}</span>
            </li>
          );
        })}
      </ul>
      <a href={hrefOf({ page: "network" })}>{word("network")}</a>
    </Panel>
  );
}
