import type { PatchOperation } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import type { Input } from "../read-input.ts";

/** What mends the findings of a report without a doubt. */
export function fixesOf({ report }: Pick<Checked, "report">): PatchOperation[] {
  return report.findings.flatMap(({ fix = [] }) => fix);
}

/** How many findings have something that mends them, in an input that can be written back. */
export function countMendable({ report, input }: Pick<Checked, "report" | "input">): number {
  return isFixable(input) && input.format.edits ? report.findings.filter(({ fix = [] }) => fix.length > 0).length : 0;
}

/** Whether an input can be written back. */
export const isFixable = ({ place, name }: Input): boolean => place !== undefined && name !== "ningbo";
