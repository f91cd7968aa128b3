import type { Comparator, Edtf, MeasuredAs, Quantity } from "@regional-plan/model";
import type { Stretch } from "../segment/block.ts";

/** A number that the document commits itself to. */
export interface FoundTarget {
  /** The heading that it stands under, by its place; -1 before the first. */
  readonly heading: number;
  /** The clause. */
  readonly clause: Stretch;
  readonly quantity: Quantity;
  readonly comparator?: Comparator;
  readonly measuredAs?: MeasuredAs;
  readonly due?: Edtf;
  /** Where its date stands, if not in the clause: 到2028年，…, or what governs a list. */
  readonly dueAt?: Stretch;
  readonly isStrive?: boolean;
  /** The name of its indicator, where it stands in a table of them. */
  readonly indicator?: string;
}

/** A number of which it cannot be told whether the document commits itself to it. */
export interface DoubtfulNumber {
  readonly heading: number;
  readonly clause: Stretch;
}
