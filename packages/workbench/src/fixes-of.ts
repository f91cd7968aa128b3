import type { Finding } from "@regional-plan/model";
import type { Checked } from "./check-opened.ts";

/**
 * The findings that can be mended without a doubt, each with its operations. Where something could not be read as it is
 * written, only what stands by itself is mended: a link may lead to what was not read.
 */
export function fixesOf({ report, loaded }: Pick<Checked, "report" | "loaded">): Finding[] {
  const isPartial = loaded.findings.some(({ severity }) => severity === "error");
  const reading = new Set(loaded.findings.map(({ rule }) => rule));
  return report.findings.filter(({ rule, fix = [] }) => fix.length > 0 && (!isPartial || rule === "structure/schema" || reading.has(rule)));
}
