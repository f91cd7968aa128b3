import type { Finding, ItemKind, Plan } from "@regional-plan/model";
import type { Origins } from "./usable-part.ts";

/** What is wrong with the shape of an input, and what of it later rules can look at. */
export interface CheckedShape {
  readonly problems: readonly Finding[];
  /** The part of the input that has the right shape, the input itself where all of it has; absent where it is no plan at all. */
  readonly plan?: Plan;
  /** How many items more are broken than `problems` tells of. */
  readonly unexplained: number;
  /** Where the elements of shortened lists stood in the input. */
  readonly origins: Origins;
  /** The ids of items that are too broken to be looked at; links to them are no mistake. */
  readonly lost: ReadonlySet<string>;
  /** The kinds of those items, and of lists that are none or have another name. */
  readonly lostKinds: ReadonlySet<ItemKind>;
  /** The kinds of which an item has no id that can be read, or the list itself could not: links to them cannot be judged. */
  readonly nameless?: ReadonlySet<ItemKind>;
}
