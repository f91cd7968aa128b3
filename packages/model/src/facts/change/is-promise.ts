import type { ItemKind } from "../../plan/parts/item-kind.ts";

/**
 * Whether items of a kind promise or report something, so that they do not go in silence; places, agencies, sections and the like
 * may go when nothing names them any more.
 *
 * @example
 * ```ts
 * import { isPromise } from "@regional-plan/model";
 *
 * [isPromise("target"), isPromise("place")]; //=> [true, false]
 * ```
 */
export const isPromise = (kind: ItemKind): boolean => promises.has(kind);

const promises: ReadonlySet<ItemKind> = new Set([
  "goal",
  "indicator",
  "target",
  "measure",
  "action",
  "project",
  "arrangement",
  "milestone",
  "report",
]);
