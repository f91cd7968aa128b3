import type { Finding, FindingLocation } from "@regional-plan/model";
import { cellFindings } from "./findings/cell-findings.ts";
import { headingFindings } from "./findings/heading-findings.ts";
import { rowFindings } from "./findings/row-findings.ts";

/** What reading tables can find, apart from what the plan in them is like. */
export const tableFindings = { ...headingFindings, ...rowFindings, ...cellFindings };

/** A finding in a table. */
export function tableFinding(kind: keyof typeof tableFindings, params: Finding["params"], location?: FindingLocation): Finding {
  const { id, severity } = tableFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(location && { location }) };
}
