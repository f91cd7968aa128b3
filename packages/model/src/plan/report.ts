import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkTo, linkToAnything } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { type Quantity, quantitySchema } from "./parts/quantity.ts";
import { type SourceSpan, sourceSpanSchema } from "./parts/source-span.ts";
import type { Stage } from "./project.ts";
import { schemaWords } from "./schema-words.gen.ts";

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

/**
 * A value that was measured.
 * @zh 实际值。
 */
export interface Actual {
  /**
   * The target whose value it is.
   * @zh 对应的目标值。
   */
  target?: Id<"target">;
  /**
   * The indicator whose value it is, where no target is meant.
   * @zh 对应的指标；不针对某个目标值的填写。
   */
  indicator?: Id<"indicator">;
  /**
   * The number. Absent where the report tells it in words alone.
   * @zh 数值；报告只有文字表述的不填。
   */
  value?: Quantity;
  /**
   * The words of the report.
   * @zh 报告原文。
   */
  statement?: LocalizedText;
  /**
   * When it was measured.
   * @zh 测量时间。
   */
  date?: Edtf;
  /**
   * The part of the whole that was measured (women, a district). Absent: the whole. Values of one target on one day are
   * parts of it only where each names its group. Since 0.3.
   * @zh 所测量的人群、地区等（如女性、鄞州区）；不填即为全部。同一目标值同日有多个数值的，均注明分组方视为其组成部分。自 0.3 版起。
   */
  group?: string;
}

/**
 * A matter that needs others 提请协调事项.
 * @zh 提请协调的事项。
 */
export interface Coordination {
  /**
   * What is to be coordinated.
   * @zh 需要协调的内容。
   */
  statement: LocalizedText;
  /**
   * With whom: agencies, or places such as partner cities.
   * @zh 协调对象：单位，或合作城市等地点。
   */
  with?: readonly Id<"agency" | "place">[];
}

/**
 * A mark given by an assessment 考核评价.
 * @zh 考核评价的一项得分。
 */
export interface Score {
  /**
   * What was judged.
   * @zh 评价内容。
   */
  criterion: LocalizedText;
  /**
   * The mark as a number.
   * @zh 分数。
   */
  value?: number;
  /**
   * The mark in words (优秀).
   * @zh 等次（如优秀）。
   */
  grade?: string;
}

/**
 * What a statement of progress rests on.
 * @zh 进展说明的依据。
 */
export interface Evidence {
  /**
   * What it is.
   * @zh 依据的名称。
   */
  title: LocalizedText;
  /**
   * Where it can be seen.
   * @zh 可供查阅的网址。
   */
  url?: string;
  /**
   * The words of a source text.
   * @zh 来源文件中的原文。
   */
  source?: readonly SourceSpan[];
}

/**
 * What a report says of one item.
 * @zh 报告中关于一个条目的内容。
 */
export interface ReportEntry {
  /**
   * The item, or the plan.
   * @zh 所指的条目，或整个规划。
   */
  for: Id;
  /**
   * How far it has come.
   * @zh 进展状态。
   */
  status?: EntryStatus;
  /**
   * How it stands to its schedule.
   * @zh 与序时进度相比的快慢。
   */
  timeliness?: Timeliness;
  /**
   * The share that is done, from 0 to 1.
   * @zh 完成的比例，0 至 1。
   */
  progress?: number;
  /**
   * The stage that a project has reached. An open list: one's own with `x-`.
   * @zh 项目已达到的阶段。可用 x- 自定义。
   */
  stage?: OpenCode<Stage>;
  /**
   * When a milestone or target was met.
   * @zh 里程碑或目标值达成的时间。
   */
  dateMet?: Edtf;
  /**
   * What has happened, in words.
   * @zh 进展的文字说明。
   */
  narrative?: LocalizedText;
  /**
   * Values that were measured.
   * @zh 实际值。
   */
  actuals?: readonly Actual[];
  /**
   * Marks that were given.
   * @zh 得分。
   */
  scores?: readonly Score[];
  /**
   * What the entry rests on.
   * @zh 依据。
   */
  evidence?: readonly Evidence[];
  /**
   * What must be coordinated 提请协调, and with whom. Since 0.3.
   * @zh 提请协调的事项及协调对象。自 0.3 版起。
   */
  needs?: readonly Coordination[];
  /**
   * What of it is worth spreading 典型案例. Since 0.3.
   * @zh 值得推广的做法（典型案例）。自 0.3 版起。
   */
  case?: LocalizedText;
}

/**
 * What has happened since: bulletins 通报, self-reports and assessments alike. The only home of progress; the plan's own
 * items say what is intended.
 * @zh 进展报告：通报、自评和考核评价均写在此处。规划条目只写要做什么，进展只写在报告里。
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
  /**
   * The day whose state it tells.
   * @zh 报告反映的截止日期。
   */
  asOf: Edtf;
  /**
   * The time it covers.
   * @zh 报告涵盖的时期。
   */
  period?: Edtf;
  /**
   * Who made it.
   * @zh 报告单位。
   */
  by?: Id<"agency">;
  /**
   * Who looked.
   * @zh 自评或独立评价。
   */
  kind?: ReportKind;
  /**
   * How it was made.
   * @zh 报告的方法。
   */
  method?: LocalizedText;
  /**
   * Whether it may still change. Absent: `final`.
   * @zh 是否定稿；不填即为定稿。
   */
  status?: ReportStatus;
  /**
   * What it finds on the whole.
   * @zh 总体结论。
   */
  findings?: LocalizedText;
  /**
   * What it says of single items.
   * @zh 逐条进展。
   */
  entries?: readonly ReportEntry[];
}

/** A measured value. */
export const actualSchema = z
  .strictObject({
    target: linkTo("target").exactOptional(),
    indicator: linkTo("indicator").exactOptional(),
    value: quantitySchema.exactOptional(),
    statement: localizedTextSchema.exactOptional(),
    date: edtfSchema.exactOptional(),
    group: plainText().exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Actual) satisfies z.ZodType<Actual>;

/** A matter that needs others. */
export const coordinationSchema = z
  .strictObject({
    statement: localizedTextSchema,
    with: z.array(linkTo("agency", "place")).exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Coordination) satisfies z.ZodType<Coordination>;

/** A mark. */
export const scoreSchema = z
  .strictObject({
    criterion: localizedTextSchema,
    value: z.number().exactOptional(),
    grade: plainText().exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Score) satisfies z.ZodType<Score>;

/** What an entry rests on. */
export const evidenceSchema = z
  .strictObject({
    title: localizedTextSchema,
    url: plainText().exactOptional(),
    source: z.array(sourceSpanSchema).exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Evidence) satisfies z.ZodType<Evidence>;

/** What a report says of one item. */
export const reportEntrySchema = z
  .strictObject({
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
    needs: z.array(coordinationSchema).exactOptional(),
    case: localizedTextSchema.exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.ReportEntry) satisfies z.ZodType<ReportEntry>;

/** What has happened. */
export const reportSchema = z
  .strictObject({
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
  })
  .register(z.globalRegistry, schemaWords.Report) satisfies z.ZodType<Report>;
