import type { Plan } from "../plan/plan.ts";

/**
 * Tells for each domain its id and those of the domains that it lies in, the innermost first. Ends where domains lie in a circle.
 *
 * @example
 * ```ts
 * import { domainsAbove } from "@regional-plan/model";
 *
 * const domains = [{ id: "domain-1", title: { en: "Transport" } }, { id: "domain-2", title: { en: "Rail" }, parent: "domain-1" }];
 * [...domainsAbove({ domains })("domain-2")]; //=> ["domain-2", "domain-1"]
 * ```
 */
export function domainsAbove({ domains = [] }: Pick<Plan, "domains">): (id: string) => ReadonlySet<string> {
  const parents = new Map(domains.map((domain) => [domain.id as string, domain.parent as string | undefined]));
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    let line = known.get(id);
    if (line === undefined) {
      line = lineFrom(id, parents);
      known.set(id, line);
    }
    return line;
  };
}

function lineFrom(id: string, parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const line = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !line.has(at); at = parents.get(at)) line.add(at);
  return line;
}
