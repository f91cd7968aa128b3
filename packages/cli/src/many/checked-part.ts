import type { ReportPart } from "../render/print-report.ts";

/** What is left of an input that was checked. */
export interface CheckedPart {
  readonly hasErrors: boolean;
  readonly part: ReportPart;
}
