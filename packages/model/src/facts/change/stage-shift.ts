/** Whether a project has come on, or gone back. */
export type StageShift = "forward" | "back";

/**
 * Which way a project has gone from one stage to another; `undefined` where it stays, and where a stage is not on the way: one
 * that is unknown, cancelled, or of a list of one's own.
 *
 * @example
 * ```ts
 * import { stageShift } from "@regional-plan/model";
 *
 * stageShift("preparatory", "under-construction"); //=> "forward"
 * stageShift("under-construction", "proposed"); //=> "back"
 * stageShift("operating", "cancelled"); //=> undefined
 * ```
 */
export function stageShift(before: string | undefined, after: string | undefined): StageShift | undefined {
  const [was, is] = [way.get(before ?? ""), way.get(after ?? "")];
  if (was === undefined || is === undefined || was === is) return undefined;
  return was < is ? "forward" : "back";
}

const way: ReadonlyMap<string, number> = new Map([
  ["proposed", 0],
  ["designation-sought", 0],
  ["preparatory", 1],
  ["under-construction", 2],
  ["operating", 3],
  ["held", 3],
]);
