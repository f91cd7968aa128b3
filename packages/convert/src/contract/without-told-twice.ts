import type { Finding } from "@regional-plan/model";
import { numberFindings } from "../text/number-text.ts";

/**
 * What reading found without what checking says better: where no number is due, or a comma has cut one in two, what is to be
 * written instead is all there is to say, whatever would become of it as a number.
 *
 * @example
 * ```ts
 * import { withoutToldTwice } from "@regional-plan/convert";
 *
 * const reading = [{ rule: "content/inexact-number", severity: "error", path: "/goals/0/label" }] as const;
 * const checking = [{ rule: "structure/schema", severity: "error", path: "/goals/0/label", variant: "unquoted" }] as const;
 * withoutToldTwice(reading, checking); //=> []
 * ```
 */
export function withoutToldTwice(reading: readonly Finding[], checking: readonly Finding[]): Finding[] {
  const numbers = new Set<string>([numberFindings.inexact.id, numberFindings.respelt.id]);
  if (!reading.some(({ rule }) => numbers.has(rule))) return [...reading];
  const told = new Set(checking.filter(({ rule }) => rule === "structure/schema").map(({ path }) => path));
  return reading.filter(({ rule, path }) => !numbers.has(rule) || !told.has(path));
}
