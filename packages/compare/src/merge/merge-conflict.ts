import type { Finding } from "@regional-plan/model";

/** What one plan says at the place of a conflict. */
export interface ConflictSide {
  /** The JSON Pointer of the place in that plan; where nothing stands there, of where it would. */
  path: string;
  /** What stands there; absent where nothing does. */
  value?: unknown;
}

/**
 * Something that two plans say in ways that cannot both hold. Its `path` is the place in ours; the words come from
 * `mergeFindings`.
 */
export interface MergeConflict extends Finding {
  /** What ours says. */
  ours: ConflictSide;
  /** What theirs says. */
  theirs: ConflictSide;
  /** What the version says that both were made from; absent where there is none. */
  base?: ConflictSide;
}
