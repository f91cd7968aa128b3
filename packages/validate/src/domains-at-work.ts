import type { Plan } from "@regional-plan/model";
import { domainsAbove } from "./domains-above.ts";

/** The ids of the domains in which something is to be done: a measure or a clause stands in them, or in one of their parts. */
export function domainsAtWork(plan: Plan): ReadonlySet<string> {
  const lineOf = domainsAbove(plan);
  const isDomain = new Set(plan.domains?.map(({ id }) => id as string));
  const atWork = new Set<string>();
  const mark = (id: string | undefined) => {
    if (id !== undefined && isDomain.has(id) && !atWork.has(id)) for (const domain of lineOf(id)) atWork.add(domain);
  };
  for (const measure of plan.measures ?? []) mark(measure.domain);
  for (const action of plan.actions ?? []) mark(action.for);
  return atWork;
}
