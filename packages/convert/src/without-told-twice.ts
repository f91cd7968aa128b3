import type { Finding } from "@regional-plan/model";
import { numberFindings } from "./number-text.ts";

/**
 * What reading found without what checking says better: where a text is due and a number stands, that it wants quotation
 * marks is all there is to say, whatever would become of it as a number.
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
  const unquoted = new Set(checking.filter(({ variant }) => variant === "unquoted").map(({ path }) => path));
  return reading.filter(({ rule, path }) => !numbers.has(rule) || !unquoted.has(path));
}
