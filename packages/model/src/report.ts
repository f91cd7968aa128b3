import * as z from "zod";
import { closedCode, type OpenCode, openCode } from "./code.ts";
import { type Edtf, edtfSchema } from "./edtf.ts";
import { type Id, linkTo, linkToAnything } from "./id.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import type { Stage } from "./project.ts";
import { type Quantity, quantitySchema } from "./quantity.ts";
import { type SourceSpan, sourceSpanSchema } from "./source-span.ts";

/** Who looked: those who carry the plan out (`self`), or others (`independent`). */
export type ReportKind = "self" | "independent";

/** The kinds of report. */
export const reportKinds: readonly ReportKind[] = ["self", "independent"];

/** Whether a report may still change. */
export type ReportStatus = "draft" | "final";

/** The statuses of a report. */
export const reportStatuses: readonly ReportStatus[] = ["draft", "final"];

/** How far an item has come. `unknown` says that nobody could tell, which absence does not. */
export type EntryStatus = "not-started" | "in-progress" | "completed" | "cancelled" | "unknown";

/** The statuses of a report's entry. */
export const entryStatuses: readonly EntryStatus[] = ["not-started", "in-progress", "completed", "cancelled", "unknown"];

/** How an item stands to its schedule 序时进度. */
export type Timeliness = "ahead" | "on-time" | "delayed";

/** The grades of timeliness. */
export const timelinessCodes: readonly Timeliness[] = ["ahead", "on-time", "delayed"];

/** A value that was measured. */
export interface Actual {
  /** The target whose value it is. */
  target?: Id<"target">;
  /** The indicator whose value it is, where no target is meant. */
  indicator?: Id<"indicator">;
  /** The number. Absent where the report tells it in words alone. */
  value?: Quantity;
  /** The words of the report. */
  statement?: LocalizedText;
  /** When it was measured. */
  date?: Edtf;
}

/** A mark given by an assessment 考核评价. */
export interface Score {
  /** What was judged. */
  criterion: LocalizedText;
  /** The mark as a number. */
  value?: number;
  /** The mark in words (优秀). */
  grade?: string;
}

/** What a statement of progress rests on. */
export interface Evidence {
  /** What it is. */
  title: LocalizedText;
  /** Where it can be seen. */
  url?: string;
  /** The words of a source text. */
  source?: SourceSpan[];
}

/** What a report says of one item. */
export interface ReportEntry {
  /** The item, or the plan. */
  for: Id;
  /** How far it has come. */
  status?: EntryStatus;
  /** How it stands to its schedule. */
  timeliness?: Timeliness;
  /** The share that is done, from 0 to 1. */
  progress?: number;
  /** The stage that a project has reached. An open list: one's own with `x-`. */
  stage?: OpenCode<Stage>;
  /** When a milestone or target was met. */
  dateMet?: Edtf;
  /** What has happened, in words. */
  narrative?: LocalizedText;
  /** Values that were measured. */
  actuals?: Actual[];
  /** Marks that were given. */
  scores?: Score[];
  /** What the entry rests on. */
  evidence?: Evidence[];
}

/**
 * What has happened since: bulletins 通报, self-reports and assessments alike. The only home of progress; the plan's own
 * items say what is intended.
 *
 * @example
 * ```ts
 * import type { Report } from "@regional-plan/model";
 *
 * const report: Report = {
 *   id: "report-2025",
 *   asOf: "2025-12-31",
 *   kind: "self",
 *   entries: [{ for: "target-hospitals", status: "completed", actuals: [{ target: "target-hospitals", value: { value: 12, unit: "家" } }] }],
 * };
 * ```
 */
export interface Report extends Item<"report"> {
  /** The day whose state it tells. */
  asOf: Edtf;
  /** The time it covers. */
  period?: Edtf;
  /** Who made it. */
  by?: Id<"agency">;
  /** Who looked. */
  kind?: ReportKind;
  /** How it was made. */
  method?: LocalizedText;
  /** Whether it may still change. Absent: `final`. */
  status?: ReportStatus;
  /** What it finds on the whole. */
  findings?: LocalizedText;
  /** What it says of single items. */
  entries?: ReportEntry[];
}

/** A measured value. */
export const actualSchema = z.strictObject({
  target: linkTo("target").exactOptional(),
  indicator: linkTo("indicator").exactOptional(),
  value: quantitySchema.exactOptional(),
  statement: localizedTextSchema.exactOptional(),
  date: edtfSchema.exactOptional(),
}) satisfies z.ZodType<Actual>;

/** A mark. */
export const scoreSchema = z.strictObject({
  criterion: localizedTextSchema,
  value: z.number().exactOptional(),
  grade: z.string().min(1).exactOptional(),
}) satisfies z.ZodType<Score>;

/** What an entry rests on. */
export const evidenceSchema = z.strictObject({
  title: localizedTextSchema,
  url: z.string().min(1).exactOptional(),
  source: z.array(sourceSpanSchema).exactOptional(),
}) satisfies z.ZodType<Evidence>;

/** What a report says of one item. */
export const reportEntrySchema = z.strictObject({
  for: linkToAnything(),
  status: closedCode("entry-status", entryStatuses).exactOptional(),
  timeliness: closedCode("timeliness", timelinessCodes).exactOptional(),
  progress: z.number().min(0).max(1).exactOptional(),
  stage: openCode<Stage>("stage").exactOptional(),
  dateMet: edtfSchema.exactOptional(),
  narrative: localizedTextSchema.exactOptional(),
  actuals: z.array(actualSchema).exactOptional(),
  scores: z.array(scoreSchema).exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
}) satisfies z.ZodType<ReportEntry>;

/** What has happened. */
export const reportSchema = z.strictObject({
  ...itemHead("report"),
  asOf: edtfSchema,
  period: edtfSchema.exactOptional(),
  by: linkTo("agency").exactOptional(),
  kind: closedCode("report-kind", reportKinds).exactOptional(),
  method: localizedTextSchema.exactOptional(),
  status: closedCode("report-status", reportStatuses).exactOptional(),
  findings: localizedTextSchema.exactOptional(),
  entries: z.array(reportEntrySchema).exactOptional(),
  ...itemTail("report"),
}) satisfies z.ZodType<Report>;
