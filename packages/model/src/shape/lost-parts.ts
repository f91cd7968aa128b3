import type { ListName } from "../plan/parts/item-kind.ts";

/** What could not be read of a plan, as far as that can be told. */
export interface LostParts {
  /** The ids that can be seen in what could not be read: links to them are no mistake. */
  readonly ids: readonly string[];
  /** The lists that are not whole. */
  readonly lists: readonly ListName[];
}
