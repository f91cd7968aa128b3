import type { Plan } from "@regional-plan/model";
import { type AlignOptions, alignPlans, type PlanAlignment } from "./align-plans.ts";
import type { PlansIndex } from "./index-plans.ts";
import { longTerms } from "./long-terms.ts";
import { taskUnits } from "./task-units.ts";

/** What a plan carries out of one of many. */
export interface AlignedUpper {
  readonly upper: Plan;
  readonly alignment: PlanAlignment;
}

/** A task that a unit may carry out, found by an index. */
export interface CandidateTask {
  /** The place of its plan among those that were indexed. */
  readonly plan: number;
  readonly id: string;
  /** To be compared with that of other candidates of the same unit alone. */
  readonly score: number;
}

/** How many entries of the index are looked at for one unit. */
const mostLooks = 1000;

/**
 * Finds for each unit of a plan the tasks of indexed plans that it may carry out. Only so many entries are looked at for one, rare terms
 * first, so that a thousand plans take little longer than a few.
 *
 * @example
 * ```ts
 * import { candidateTasks, indexPlans } from "@regional-plan/compare";
 *
 * const plan = { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"], measures: [{ id: "m-1", title: { zh: "建设城际铁路" } }] } as const;
 * candidateTasks(plan, indexPlans([plan, { ...plan, id: "q", measures: [] }])).get("m-1")?.map(({ plan, id }) => [plan, id]); //=> [[0, "m-1"]]
 * ```
 */
export function candidateTasks(plan: Plan, { units, postings }: PlansIndex, most = 16): Map<string, readonly CandidateTask[]> {
  return new Map(
    taskUnits(plan).map((unit) => {
      const terms = [...longTerms(unit)].flatMap(([term, count]) => {
        const entries = postings.get(term);
        return entries === undefined ? [] : [{ term, count, entries }];
      });
      terms.sort((a, b) => a.entries.length - b.entries.length || (a.term < b.term ? -1 : 1));
      const scores = new Map<number, number>();
      let left = mostLooks;
      for (const { count, entries } of terms) {
        if (left <= 0) break;
        const rarity = (1 + Math.log(count)) * Math.log((1 + units.length) / entries.length);
        for (const { unit, weight } of entries.slice(0, left)) scores.set(unit, (scores.get(unit) ?? 0) + rarity * weight);
        left -= entries.length;
      }
      const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
      return [unit.id, best.flatMap(([at, score]) => (units[at] === undefined ? [] : [{ ...units[at], score }]))];
    }),
  );
}

/**
 * Aligns a plan with those of many that it most likely stands under, the likeliest first: candidates are found by the index, and the plans
 * that most of them are from are compared in full. The plan itself is passed over.
 *
 * @example
 * ```ts
 * import { alignAmong, indexPlans } from "@regional-plan/compare";
 *
 * const plan = { specVersion: "0.3", id: "city", title: { zh: "市计划" }, languages: ["zh"], measures: [{ id: "m-1", title: { zh: "建设城际铁路" } }] } as const;
 * const province = { ...plan, id: "province", title: { zh: "省方案" } };
 * const [found] = alignAmong(plan, indexPlans([plan, province]));
 * [found?.upper.id, found?.alignment.links[0]?.score]; //=> ["province", 1]
 * ```
 */
export function alignAmong(
  plan: Plan,
  index: PlansIndex,
  { plans = 5, ...options }: AlignOptions & { plans?: number } = {},
): AlignedUpper[] {
  const weights = new Map<number, number>();
  for (const tasks of candidateTasks(plan, index).values()) {
    const best = tasks[0]?.score ?? 1;
    for (const task of tasks) weights.set(task.plan, (weights.get(task.plan) ?? 0) + task.score / best);
  }
  return [...weights]
    .filter(([at]) => index.plans[at]?.id !== plan.id)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, plans)
    .flatMap(([at]) => {
      const upper = index.plans[at];
      return upper === undefined ? [] : [{ upper, alignment: alignPlans(plan, upper, options) }];
    });
}
