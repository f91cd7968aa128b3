import type { MessageParam, Plan } from "@regional-plan/model";
import type { mergeFindings } from "../merge/merge-findings.ts";

/** A plan, or what a file of a folder holds of one. */
export type PlanPart = Partial<Plan>;

/** A field of an item; of the plan where the id is empty. */
export interface FieldOf {
  readonly id: string;
  readonly field: string;
}

/** Something that does not hold together in a plan, though each part of it may be sound. */
export interface Problem {
  readonly kind: keyof typeof mergeFindings;
  /** The same for the same problem in another plan. */
  readonly key: string;
  /** The fields that make it together. */
  readonly fields: readonly FieldOf[];
  /** The item that is spoken of: the one that a link leads to, or whose id is there twice. */
  readonly id?: string;
  /** What the message names beside. */
  readonly params?: Readonly<Record<string, MessageParam>>;
}
