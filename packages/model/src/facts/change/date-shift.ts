import type { Edtf } from "../../plan/parts/edtf.ts";
import { readEdtf } from "../../text/read-edtf.ts";

/** What has become of a date: it moved, is there no more, or is there now. */
export type DateShift = "later" | "earlier" | "withdrawn" | "set";

/**
 * How a date that something is due at has moved, by its last day; `undefined` where it ends on the same day. What goes on
 * without an end is later than anything that has one. Who compares many dates may `read` each once.
 *
 * @example
 * ```ts
 * import { dateShift } from "@regional-plan/model";
 *
 * dateShift("2025", "2026-06"); //=> "later"
 * dateShift("2025", "2025-12-31"); //=> undefined
 * dateShift("2025", undefined); //=> "withdrawn"
 * ```
 */
export function dateShift(
  before: Edtf | undefined,
  after: Edtf | undefined,
  read: (date: Edtf) => { readonly last?: string } | undefined = readEdtf,
): DateShift | undefined {
  if (before === after) return undefined;
  if (before === undefined) return "set";
  if (after === undefined) return "withdrawn";
  const [was, is] = [read(before), read(after)];
  if (was === undefined || is === undefined || was.last === is.last) return undefined;
  if (was.last === undefined) return "earlier";
  return is.last === undefined || is.last > was.last ? "later" : "earlier";
}
