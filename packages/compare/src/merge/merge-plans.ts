import { itemKinds, planShape } from "@regional-plan/model";
import { findProblems } from "../soundness/find-problems.ts";
import { firstDocumentProblems } from "../soundness/first-document.ts";
import { linkAt, type PlanPlaces, placesOf } from "../soundness/plan-places.ts";
import type { PlanPart, Problem } from "../soundness/problem.ts";
import type { MergeConflict } from "./merge-conflict.ts";
import type { MergeContext, Settled } from "./merge-context.ts";
import { forSides, type Place, type Sides } from "./merge-place.ts";
import { mergeKeys } from "./merge-value.ts";
import { problemAsConflict } from "./problem-as-conflict.ts";

/** What has become of two plans. */
export interface MergedPlans<P> {
  /** Both plans in one. Where they contradict each other, it has what ours says. */
  plan: P;
  /** Where they contradict each other; empty where both hold as a whole. */
  conflicts: MergeConflict[];
}

/**
 * Merges two plans that were made from one, item by item by their ids, and in them field by field. Lists whose order means
 * nothing are sets; texts are merged by language. Without a version that both were made from, the two are added to each
 * other: what both have and tell differently is a conflict. What each change alone left sound stays so: a circle of links, an
 * id given twice, a link to what the other side took out, two leads of one thing are conflicts too.
 *
 * A part of a plan, such as a file of a folder holds, is merged in the same way.
 *
 * @example
 * ```ts
 * import { mergePlans } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const base: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "m-1", title: { en: "Trams" } }] };
 * const ours: Plan = { ...base, measures: [{ id: "m-1", title: { en: "Trams" }, due: "2027" }] };
 * const theirs: Plan = { ...base, measures: [{ id: "m-1", title: { en: "Tram lines" } }, { id: "m-2", title: { en: "Ferries" } }] };
 *
 * const { plan, conflicts } = mergePlans(base, ours, theirs);
 * plan.measures?.[0]; //=> { id: "m-1", title: { en: "Tram lines" }, due: "2027" }
 * plan.measures?.length; //=> 2
 * conflicts; //=> []
 *
 * const [conflict] = mergePlans(base, ours, { ...base, measures: [{ id: "m-1", title: { en: "Trams" }, due: "2028" }] }).conflicts;
 * conflict?.rule; //=> "merge/changed-twice"
 * conflict?.theirs; //=> { path: "/measures/0/due", value: "2028" }
 * ```
 */
export function mergePlans<P extends PlanPart>(base: P | undefined, ours: P, theirs: P): MergedPlans<P> {
  const plans: Sides<PlanPart | undefined> = { base, ours, theirs };
  const settled = { ours: new Set<string>(), kept: new Set<string>(), dropped: new Set<string>() };
  const first = mergeOnce(plans, settled);
  const settling = new Set<string>();
  let { plan } = first;
  let problems = newProblems(plan, plans);
  const told = problems.filter((problem) => !isContested(problem, first.contested));
  const here = placesOf(ours);
  while (problems.length > 0) {
    for (const problem of problems) {
      settling.add(`${problem.kind} ${problem.key}`);
      settle(problem, settled, here);
    }
    ({ plan } = mergeOnce(plans, settled));
    problems = newProblems(plan, plans).filter(({ kind, key }) => !settling.has(`${kind} ${key}`));
  }
  return { plan: plan as P, conflicts: [...first.conflicts, ...told.map((problem) => problemAsConflict(problem, plans))] };
}

interface Merged extends Pick<MergeContext, "conflicts" | "contested"> {
  readonly plan: PlanPart;
}

function mergeOnce(plans: Sides<PlanPart | undefined>, settled: Settled): Merged {
  const place: Place = { values: plans, paths: forSides(() => "") };
  const context: MergeContext = { hasBase: plans.base !== undefined, settled, conflicts: [], contested: new Set() };
  return { plan: mergeKeys(place, planShape, context) as PlanPart, ...context };
}

/** What does not hold together in a merged plan, and did in each of the two. */
function newProblems(plan: PlanPart, sides: Sides<PlanPart | undefined>): Problem[] {
  const found = findProblems(plan);
  const { ours, theirs } = sides;
  const ofDocuments = firstDocumentProblems(plan, sides);
  if (found.length === 0) return ofDocuments;
  const before = new Set([ours, theirs].flatMap((side) => findProblems(side ?? {})).map(({ kind, key }) => `${kind} ${key}`));
  return [...ofDocuments, ...found.filter(({ kind, key }) => !before.has(`${kind} ${key}`))];
}

/** Whether a problem has to do with what the two contradict each other in: that is told already, and decides over the problem. */
function isContested({ kind, fields, id = "" }: Problem, contested: ReadonlySet<string>): boolean {
  if (contested.has(id) || (kind === "languageMissing" && contested.has(" languages"))) return true;
  return fields.some((each) => contested.has(each.id) || contested.has(`${each.id} ${each.field}`));
}

/** Lets ours hold where a problem is: what it links to is kept, and of theirs what cannot stand beside it is left out. */
function settle({ kind, fields, id = "" }: Problem, settled: Record<keyof Settled, Set<string>>, ours: PlanPlaces): void {
  if (kind === "linkToDeleted" && fields.some((field) => linkAt(ours, field, id).value === id)) {
    settled.kept.add(id);
    return;
  }
  if (kind === "idGivenTwice") settled.ours.add(" id");
  if (kind === "languageMissing") settled.ours.add(" languages");
  for (const each of fields) settled.ours.add(`${each.id} ${each.field}`);
  const added = kind === "idGivenTwice" ? [id] : fields.flatMap((field) => (ours.byId.has(field.id) ? [] : field.id));
  for (const each of added) for (const of of itemKinds) settled.dropped.add(`${of} ${each}`);
}
