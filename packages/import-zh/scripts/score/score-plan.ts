import type { Plan } from "@regional-plan/model";
import type { Annotation } from "./annotation.ts";
import { scoreDuties } from "./score-duties.ts";
import { scoreOutline } from "./score-outline.ts";
import { type Score, scoreTargets, type TargetScore } from "./score-targets.ts";

/** How much of an annotated document an imported plan holds. */
export interface PlanScore {
  readonly outline: Score;
  readonly responsibilities: Score;
  readonly targets: TargetScore;
  /** What was missed, and what should not be there, each on a line. */
  readonly misses: readonly string[];
}

/** Compares an imported plan with what a person read in the same document. */
export function scorePlan(plan: Plan, annotation: Annotation): PlanScore {
  const misses: string[] = [];
  const miss = (what: string) => misses.push(what);
  return {
    outline: scoreOutline(plan, annotation, miss),
    responsibilities: scoreDuties(plan, annotation, miss),
    targets: scoreTargets(plan, annotation, miss),
    misses,
  };
}
