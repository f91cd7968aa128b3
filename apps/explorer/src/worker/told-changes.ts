import type { ItemChange, WordChange } from "@regional-plan/compare";
import type { ItemKind, Paper } from "@regional-plan/model";
import type { Said } from "./own-state.ts";

/** What has changed between two editions, in words. */
export interface ToldChanges {
  readonly count: Said;
  readonly items: readonly ToldChange[];
  /** 修订对照表. */
  readonly table: Paper;
}

/** What has become of one item, or of the plan itself. */
export interface ToldChange {
  /** Absent for the plan itself. */
  readonly kind?: ItemKind;
  readonly change: ItemChange["change"];
  readonly id: string;
  readonly name: Said;
  readonly meanings: readonly Said[];
  readonly fields: readonly ToldField[];
}

/** A field that has changed: in a sentence, or word by word. */
export type ToldField =
  | { readonly sentence: Said; readonly words?: undefined }
  | { readonly label: Said; readonly language: string | undefined; readonly words: readonly WordChange[] };
