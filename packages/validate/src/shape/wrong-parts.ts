import type { Finding, ItemKind, LostParts } from "@regional-plan/model";
import { kindsLost } from "./kinds-lost.ts";
import type { Origins } from "./usable-part.ts";

/** What of an input has the wrong shape or could not be read, and was set aside. */
export interface WrongParts {
  readonly problems: Finding[];
  /** How many items more are broken than `problems` tells of. */
  unexplained: number;
  /** Where the elements of shortened lists stood in the input. */
  readonly origins: Origins;
  /** The ids of items that are too broken to be looked at; links to them are no mistake. */
  readonly lost: Set<string>;
  /** The kinds of those items, and of lists that are none or have another name. */
  readonly lostKinds: Set<ItemKind>;
  /** The kinds of which an item has no id that can be read, or the list itself could not: links to them cannot be judged. */
  readonly nameless: Set<ItemKind>;
}

/** Nothing as yet but what could not be read. */
export const noWrongParts = (unread: LostParts | undefined): WrongParts => ({
  problems: [],
  unexplained: 0,
  origins: new Map(),
  lost: new Set(unread?.ids),
  lostKinds: kindsLost(unread),
  nameless: new Set(),
});
