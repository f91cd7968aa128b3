import type { MergeConflict, PlanPart } from "@regional-plan/compare";
import type { PlanMark } from "@regional-plan/convert";
import type { Finding, FindingLocation } from "@regional-plan/model";
import type { Opened } from "../opened.ts";
import type { ItemChanges } from "./item-changes.ts";

/** A conflict with the places of both sides in what their authors wrote. */
export interface PlacedConflict extends MergeConflict {
  /** Where theirs has it. */
  readonly theirLocation?: FindingLocation;
}

/** What has become of two plans, in the form of ours. */
export interface MergedOpened<O extends Opened = Opened> {
  /** Both in one; where they contradict each other, as ours has it. */
  readonly plan: PlanPart;
  /** Where they contradict each other. */
  readonly conflicts: readonly PlacedConflict[];
  /** What is other than in ours. */
  readonly changes: ItemChanges;
  /** The plan that theirs says it was made of, where that is neither the base nor ours. */
  readonly madeOf?: PlanMark;
  /** What was no more than guessed where theirs is tables: a date in words, a column that is no field. */
  readonly guessed?: readonly Finding[];
  /** Ours with what theirs changed, and everything else as it stands there. Absent where its layout allows no such thing and it cannot be written anew. */
  readonly merged?: O;
}
