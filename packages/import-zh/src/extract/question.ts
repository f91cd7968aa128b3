import type { Amount } from "./amounts.ts";

/** A part of a text. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What is asked of a number. */
export interface Question {
  readonly text: string;
  readonly amount: Amount;
  readonly clause: Part;
  readonly sentence: Part;
  /** The amount behind it. */
  readonly next: Amount | undefined;
  readonly hasDue: boolean;
  /** Whether a number before it in the sentence is a target. */
  readonly hasNeighbour: boolean;
  readonly isGoals: boolean;
  readonly isPreamble: boolean;
  readonly isRow: boolean;
  /** The year from which the document looks ahead. */
  readonly since: number | undefined;
}
