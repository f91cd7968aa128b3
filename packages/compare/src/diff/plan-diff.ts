import type { ItemKind } from "@regional-plan/model";
import type { MatchReason } from "../match/match-reasons.ts";
import type { ChangeMeaning } from "./change-meanings.ts";
import type { WordChange } from "./word-changes.ts";

/** All that differs between two versions of a plan; two lists without entries where they say the same. */
export interface PlanDiff {
  /** What differs in the plan's own fields. */
  readonly plan: readonly FieldChange[];
  /** What has become of items, in the reading order of the later version; what is gone stands behind what stood before it. */
  readonly items: readonly ItemChange[];
  /** Items that are held to be the same although they have other ids: proposals, never facts. Empty unless it was asked to match. */
  readonly matched: readonly MatchedItem[];
}

/** What has become of one item. */
export interface ItemChange {
  readonly kind: ItemKind;
  /**
   * `replaced`: it takes the place of what it says it `replaces`; `moved`: nothing differs but where it belongs; `changed`:
   * anything else differs.
   */
  readonly change: "added" | "removed" | "replaced" | "moved" | "changed";
  /** The item in the earlier version; of a replaced one, the first of those whose place is taken. */
  readonly before?: ItemAt;
  /** The item in the later version. */
  readonly after?: ItemAt;
  /** All whose place it takes. */
  readonly replaces?: readonly ItemAt[];
  /** What differs between `before` and `after`; empty where only one of them is there. */
  readonly fields: readonly FieldChange[];
  /** What the change means. */
  readonly meanings: readonly ChangeMeaning[];
}

/** An item in one of the versions. */
export interface ItemAt {
  readonly id: string;
  /** Its JSON Pointer in that version. */
  readonly path: string;
  /** The item, where the other version has none like it. */
  readonly item?: object;
}

/** What differs in one place of an item or of the plan: a field, a part of it, an entry of a list. */
export interface FieldChange {
  /** The field of the item or plan in which it lies: `due`, `responsible`. */
  readonly field: string;
  /** The language, for a text in one. */
  readonly language?: string;
  readonly change: "added" | "removed" | "changed" | "reordered";
  /** What stood there; of what was added, only the place to which it came: `/-` for an entry of a list. */
  readonly before: ValueAt;
  /** What stands there now; of what was removed, only the place in which it would stand. */
  readonly after: ValueAt;
  /** Of a text that was changed: its words. */
  readonly words?: readonly WordChange[];
}

/** A value with its JSON Pointer in the version that it belongs to. Of a list in another order: what tells its entries apart. */
export interface ValueAt {
  readonly path: string;
  readonly value?: unknown;
}

/** An item that was found again under another id. */
export interface MatchedItem {
  readonly kind: ItemKind;
  readonly before: string;
  readonly after: string;
  /** How alike they are, from 0 to 1. */
  readonly score: number;
  /** Why they may be the same; `describeReason` says it in words. */
  readonly reasons: readonly MatchReason[];
}
