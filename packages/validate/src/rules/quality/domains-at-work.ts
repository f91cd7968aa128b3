import type { Plan } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { domainsAbove } from "./domains-above.ts";

/** The ids of the domains in which something is to be done: a measure or a clause stands in them, or in one of their parts. */
export function domainsAtWork(plan: Plan, find: RuleContext["find"]): ReadonlySet<string> {
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
  for (const action of plan.actions ?? []) mark(action.for);
  return atWork;
}
