import { atPointer, type PatchOperation } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import type { Input } from "../read-input.ts";

/** Whether an input can be written back with what mends it. */
export const isFixable = ({ place, name }: Input): boolean => place !== undefined && name !== "ningbo";

/** How many findings can be mended where they stand. */
export function countMendable({ report, input }: Pick<Checked, "report" | "input">): number {
  if (!isFixable(input) || !input.format.edits) return 0;
  return report.findings.filter(({ fix, variant }) => fix !== undefined || variant === "unquoted").length;
}

/** What mends the findings of a report without a doubt: their own fixes, and quotation marks for numbers that should be texts. */
export function fixesOf({ report, loaded }: Pick<Checked, "report" | "loaded">): PatchOperation[] {
  return report.findings.flatMap((finding): readonly PatchOperation[] => {
    if (finding.fix !== undefined) return finding.fix;
    if (finding.variant !== "unquoted") return [];
    // What the author wrote, not what it became as a number: 007 stays 007.
    const value = loaded.sourceOf?.(finding.path) ?? String(atPointer(loaded.value, finding.path));
    return [{ op: "replace", path: finding.path, value }];
  });
}
