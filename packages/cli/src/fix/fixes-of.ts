import { atPointer, type Finding, type FixOperation } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import type { Input } from "../read-input.ts";

/** What mends the findings of a report without a doubt. */
export function fixesOf({ report, loaded }: Pick<Checked, "report" | "loaded">): FixOperation[] {
  return report.findings.flatMap((finding) => fixOf(finding, loaded));
}

/** How many findings have something that mends them, in an input that can be written back. */
export function countMendable({ report, input, loaded }: Pick<Checked, "report" | "input" | "loaded">): number {
  return isFixable(input) && input.format.edits ? report.findings.filter((finding) => fixOf(finding, loaded).length > 0).length : 0;
}

/** Whether an input can be written back. */
export const isFixable = ({ place, name }: Input): boolean => place !== undefined && name !== "ningbo";

/** A finding's own fix, or quotation marks for a number that should be a text. */
function fixOf({ fix = [], variant, path }: Finding, loaded: Checked["loaded"]): readonly FixOperation[] {
  if (variant !== "unquoted") return fix;
  // What the author wrote, not what it became as a number: 007 stays 007.
  return [{ op: "replace", path, value: loaded.sourceOf?.(path) ?? String(atPointer(loaded.value, path)) }];
}
