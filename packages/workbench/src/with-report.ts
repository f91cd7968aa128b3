import type { Content } from "@regional-plan/convert";
import type { Report } from "@regional-plan/model";
import { editTowards } from "./merge/edit-towards.ts";
import type { Opened } from "./opened.ts";

/**
 * The content of a plan with a report more, everything else as its author wrote it. `undefined` where its format, or the layout of
 * the file, does not allow that.
 *
 * @example
 * ```ts
 * import { openContent, withReport } from "@regional-plan/workbench";
 *
 * const opened = await openContent("specVersion: '0.3' # a comment\nid: p\n", { name: "plan.yaml" });
 * await withReport(opened, { id: "report-1", asOf: "2024" }); //=> /# a comment\nid: p\nreports: .*report-1/
 * ```
 */
export async function withReport({ content, format: entry }: Opened, report: Report): Promise<Content | undefined> {
  const format = await entry.load();
  const value = (await format.load?.(content))?.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { reports = [] } = value as { reports?: readonly unknown[] };
  return editTowards(format, content, value, { ...value, reports: [...reports, report] });
}
