import type { Plan } from "@regional-plan/model";

/** Two editions of an invented plan, and all that changed between them, listed by hand before the two were ever compared. */
export interface EditionPair {
  readonly before: Plan;
  readonly after: Plan;
  /** A line a change of an item: what happened to it, its kind and id; then the fields that differ; then what that means. */
  readonly changes: readonly string[];
  /** The fields of the plan itself that differ. */
  readonly ofPlan: readonly string[];
}
