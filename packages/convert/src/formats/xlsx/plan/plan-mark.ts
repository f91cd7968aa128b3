import { type Plan, serialisePlan } from "@regional-plan/model";
import type { Sheet } from "../read/workbook.ts";
import type { SheetToWrite } from "../write/sheet-to-write.ts";
import { planSheet } from "./own-sheets.ts";

/** Which plan a workbook was made of: by it, what comes back from people can be merged into what the plan has become meanwhile. */
export interface PlanMark {
  readonly id: string;
  readonly version?: string;
  /** The SHA-256 of the plan's canonical text, in hexadecimal. */
  readonly sha256: string;
}

/** The mark of a plan. */
export async function markOf(plan: Plan): Promise<PlanMark> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(serialisePlan(plan)));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id: plan.id, ...(plan.version !== undefined && { version: plan.version }), sha256 };
}

/** The hidden sheet with a mark. */
export const markSheet = (mark: Partial<PlanMark>): SheetToWrite => ({
  name: planSheet,
  hidden: true,
  columns: [
    { width: 12, style: "text" },
    { width: 70, style: "text" },
  ],
  rows: Object.entries({ format: "regional-plan", ...mark }),
  headings: 0,
});

/** The mark that a workbook carries; nothing where it was not made of a plan. */
export function readMark(sheets: readonly Sheet[]): PlanMark | undefined {
  const rows = sheets.find(({ name }) => name === planSheet)?.rows ?? [];
  const values = new Map(rows.map(({ cells: [key, value] }) => [String(key), String(value ?? "")]));
  const [id, version, sha256] = ["id", "version", "sha256"].map((key) => values.get(key));
  return id !== undefined && sha256 !== undefined ? { id, ...(version !== undefined && { version }), sha256 } : undefined;
}
