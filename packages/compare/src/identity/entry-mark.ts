import type { Shape } from "@regional-plan/model";
import { canonicalJson } from "./canonical-json.ts";
import { identityOf } from "./list-sense.ts";

/** What tells an entry of a list from the others. */
export interface EntryMark {
  readonly key: string;
  /** Whether it is told by a mark of its own; else by all that it says, so that the same twice is one. */
  readonly isMarked: boolean;
}

/** The mark of an entry: what its keys hold that tell which is which, and where it has none of them, all that it says. */
export function entryMark(entry: unknown, of: Shape, says: unknown = entry): EntryMark {
  const marks = identityOf(of)?.map((each) => (entry as Record<string, unknown> | null)?.[each]);
  const isMarked = marks?.some((mark) => mark !== undefined) === true;
  return { key: isMarked ? canonicalJson(marks) : canonicalJson(says), isMarked };
}
