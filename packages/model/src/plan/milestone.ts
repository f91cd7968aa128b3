import * as z from "zod";
import type { Frequency } from "./indicator.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type OpenCode, openCode } from "./parts/code.ts";
import { type DueAfter, dueAfterSchema } from "./parts/due-after.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkToAnything } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { type SourceSpan, sourceSpanSchema } from "./parts/source-span.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * A change of a milestone's date.
 * @zh 里程碑日期的一次调整。
 */
export interface Revision {
  /**
   * The date that held until then.
   * @zh 调整前的日期。
   */
  due: Edtf;
  /**
   * When it was changed.
   * @zh 调整的时间。
   */
  on?: Edtf;
  /**
   * Why.
   * @zh 调整原因。
   */
  reason?: LocalizedText;
  /**
   * Where the change was published.
   * @zh 公布调整的原文。
   */
  source?: readonly SourceSpan[];
}

/**
 * A dated event on the way: 2026年6月底前开工.
 * @zh 里程碑：有日期的阶段性事件，如“2026年6月底前开工”。
 *
 * @example
 * ```ts
 * import type { Milestone } from "@regional-plan/model";
 *
 * const milestone: Milestone = { id: "milestone-start", for: "project-bridge", title: { en: "Construction starts" }, due: "2026-06" };
 * ```
 */
export interface Milestone extends Item<"milestone"> {
  /**
   * The item it is a step of, or the plan.
   * @zh 所属的条目，或整个规划。
   */
  for?: Id;
  /**
   * What is to have happened.
   * @zh 届时应完成的事项。
   */
  title: LocalizedText;
  /**
   * When, as it stands now: no later than the last day of this date.
   * @zh 现行的时限，最迟为所填日期的最后一天。
   */
  due?: Edtf;
  /**
   * How often it is to be done again, where it recurs (每季度). An open list: one's own with `x-`. Since 0.3.
   * @zh 定期重复开展的，填写频次，如每季度。可用 x- 自定义。自 0.3 版起。
   */
  recurs?: OpenCode<Frequency>;
  /**
   * When it is to be done, counted from a milestone, where no date is given. Since 0.3.
   * @zh 未写明日期、以里程碑起算的完成时限。自 0.3 版起。
   */
  dueAfter?: DueAfter;
  /**
   * Earlier dates, the oldest first.
   * @zh 此前的日期，从早到晚排列。
   */
  revisions?: readonly Revision[];
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
}

/** A change of date. */
export const revisionSchema = z
  .strictObject({
    due: edtfSchema,
    on: edtfSchema.exactOptional(),
    reason: localizedTextSchema.exactOptional(),
    source: z.array(sourceSpanSchema).exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Revision) satisfies z.ZodType<Revision>;

/** A dated event. */
export const milestoneSchema = z
  .strictObject({
    ...itemHead("milestone"),
    for: linkToAnything().exactOptional(),
    title: localizedTextSchema,
    due: edtfSchema.exactOptional(),
    recurs: openCode<Frequency>("frequency").exactOptional(),
    dueAfter: dueAfterSchema.exactOptional(),
    revisions: z.array(revisionSchema).exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    ...itemTail("milestone"),
  })
  .register(z.globalRegistry, schemaWords.Milestone) satisfies z.ZodType<Milestone>;
