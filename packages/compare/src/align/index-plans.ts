import type { Plan } from "@regional-plan/model";
import { longTerms } from "./long-terms.ts";
import { taskUnits } from "./task-units.ts";

/** Many plans, ready to be asked which of their tasks another plan may carry out. */
export interface PlansIndex {
  readonly plans: readonly Plan[];
  /** Every unit of every plan: the place of its plan among the plans, and its id. */
  readonly units: readonly { readonly plan: number; readonly id: string }[];
  /** The units, by their place in the list, that have a term among their weightiest, and how much it weighs there. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

/** A unit that has a term. */
export interface Posting {
  readonly unit: number;
  readonly weight: number;
}

/** How many terms a unit is found by: its rarest tell it from others, and the size of the index stays in bounds. */
const mostTerms = 60;

/**
 * Indexes plans by what their tasks say, in time that grows with their size. Made once, it is asked by `alignAmong` for each plan.
 *
 * @example
 * ```ts
 * import { alignAmong, indexPlans } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const planOf = (id: string, ...titles: string[]): Plan => ({
 *   specVersion: "0.3",
 *   id,
 *   title: { zh: id },
 *   languages: ["zh"],
 *   measures: titles.map((zh, at) => ({ id: `measure-${at + 1}`, title: { zh } })),
 * });
 * const index = indexPlans([planOf("transport", "建设城际铁路", "打通省际断头路"), planOf("health", "共建医联体", "推进异地就医结算")]);
 * alignAmong(planOf("city", "加快城际铁路建设"), index).map(({ upper }) => upper.id); //=> ["transport"]
 * ```
 */
export function indexPlans(plans: readonly Plan[]): PlansIndex {
  const units: { plan: number; id: string }[] = [];
  const counted: ReadonlyMap<string, number>[] = [];
  const holders = new Map<string, number>();
  for (const [plan, each] of plans.entries()) {
    for (const unit of taskUnits(each)) {
      units.push({ plan, id: unit.id });
      const terms = longTerms(unit);
      counted.push(terms);
      for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  const postings = new Map<string, Posting[]>();
  for (const [unit, terms] of counted.entries()) {
    for (const [term, weight] of weightiest(terms, (term) => Math.log((1 + units.length) / (holders.get(term) ?? 1)))) {
      const entries = postings.get(term);
      if (entries === undefined) postings.set(term, [{ unit, weight }]);
      else entries.push({ unit, weight });
    }
  }
  return { plans, units, postings };
}

function weightiest(terms: ReadonlyMap<string, number>, weightOf: (term: string) => number): [string, number][] {
  const weighed = [...terms].map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * weightOf(term)]);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return weighed
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostTerms)
    .map(([term, weight]) => [term, weight / length]);
}
