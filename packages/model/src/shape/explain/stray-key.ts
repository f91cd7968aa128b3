import type { ShapeContext } from "./shape-problem.ts";

/** A key that an object may not have. */
export interface StrayKey {
  /** The path of the object. */
  readonly parent: readonly PropertyKey[];
  readonly key: string;
  /** The fields that the object may have; none where its keys are the author's own. */
  readonly known: readonly string[];
  /** The object itself. */
  readonly owner: Readonly<Record<string, unknown>>;
  readonly context: ShapeContext;
}
