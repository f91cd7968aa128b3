import type { MergeConflict } from "./merge-conflict.ts";
import type { Place } from "./merge-place.ts";

/** What is merged so that the whole stays sound, though the parts alone would not ask for it. */
export interface Settled {
  /** Fields of items, `id field`, that stay as ours has them. */
  readonly ours: ReadonlySet<string>;
  /** The ids of items that stay, whoever took them out. */
  readonly kept: ReadonlySet<string>;
  /** Items of theirs, `kind id`, that are left out. */
  readonly dropped: ReadonlySet<string>;
}

/** What is known and found on the way through the plans. */
export interface MergeContext {
  /** Whether there is a version that both were made from. */
  readonly hasBase: boolean;
  readonly settled: Settled;
  readonly conflicts: MergeConflict[];
  /** What they are about: items by their ids, fields as `id field`. */
  readonly contested: Set<string>;
}

/** Notes a conflict. */
export function note(conflict: MergeConflict, { owner, field }: Place, { conflicts, contested }: MergeContext): void {
  conflicts.push(conflict);
  contested.add(field === undefined ? (owner?.id ?? "") : `${owner?.id ?? ""} ${field}`);
}
