import type { Plan } from "../plan/plan.ts";
import { domainsAbove } from "./domains-above.ts";
import type { FindItem } from "./walk-items.ts";

/**
 * The ids of the domains in which something is to be done: a measure or a clause stands in them, or in one of their parts.
 *
 * @example
 * ```ts
 * import { domainsAtWork, indexPlan, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   domains: [{ id: "domain-1", title: { en: "Transport" } }, { id: "domain-2", title: { en: "Health" } }],
 *   measures: [{ id: "measure-1", domain: "domain-1" }],
 * };
 * [...domainsAtWork(plan, indexPlan(plan).find)]; //=> ["domain-1"]
 * ```
 */
export function domainsAtWork(plan: Plan, find: FindItem): ReadonlySet<string> {
  const lineOf = domainsAbove(plan);
  const atWork = new Set<string>();
  let last: string | undefined;
  const mark = (id: string | undefined) => {
    // Clause after clause is for the same measure.
    if (id === last) return;
    last = id;
    if (id !== undefined && find(id)?.kind === "domain" && !atWork.has(id)) for (const domain of lineOf(id)) atWork.add(domain);
  };
  for (const measure of plan.measures ?? []) mark(measure.domain);
  plan.actions?.forEach((action) => {
    mark(action.for);
  });
  return atWork;
}
