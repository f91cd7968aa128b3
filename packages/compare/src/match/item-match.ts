import type { ItemKind } from "@regional-plan/model";
import type { MatchReason } from "./match-reasons.ts";

/** What is the same thing in two plans, by its id or, as a proposal, by what it says. */
export interface ItemMatch {
  readonly kind: ItemKind;
  /** Its ids in the first plan: one, or several where they were joined. */
  readonly a: readonly string[];
  /** Its ids in the second plan: one, or several where it was split. */
  readonly b: readonly string[];
  /** Whether the ids say so, or it is proposed for what the items say: then a person decides. */
  readonly by: "id" | "content";
  /** How alike they are, from 0 to 1; 1 for the same id. */
  readonly score: number;
  /** Why they may be the same. */
  readonly reasons: readonly MatchReason[];
}
