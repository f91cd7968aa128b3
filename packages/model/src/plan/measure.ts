import * as z from "zod";
import type { Frequency } from "./indicator.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type OpenCode, openCode } from "./parts/code.ts";
import { type DueAfter, dueAfterSchema } from "./parts/due-after.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Funding, fundingSchema } from "./parts/funding.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * A task 任务、举措 that a plan sets within a domain. Its clauses are actions, its numbers targets.
 * @zh 任务：规划在一个领域内部署的工作，其中的分句为举措，数值为目标值。
 *
 * @example
 * ```ts
 * import type { Measure } from "@regional-plan/model";
 *
 * const measure: Measure = {
 *   id: "measure-2-1",
 *   domain: "domain-2",
 *   title: { zh: "完善陆域交通网络体系", en: "Complete the land transport network" },
 *   responsible: [{ agency: "agency-transport-bureau", role: "lead" }],
 * };
 * ```
 */
export interface Measure extends Item<"measure"> {
  /**
   * The domain that it belongs to.
   * @zh 所属领域。
   */
  domain?: Id<"domain">;
  /**
   * Its heading without the label. Some plans number their measures without one.
   * @zh 标题，不含序号；只有序号没有标题的不填。
   */
  title?: LocalizedText;
  /**
   * Its text, as printed.
   * @zh 正文原文。
   */
  statement?: LocalizedText;
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
  /**
   * When it is to be done: no later than the last day of this date.
   * @zh 完成时限，最迟为所填日期的最后一天。
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
   * Where it applies 适用范围.
   * @zh 适用范围。
   */
  places?: readonly Id<"place">[];
  /**
   * The money set aside for it.
   * @zh 安排的资金。
   */
  funding?: readonly Funding[];
}

/** A task of the plan. */
export const measureSchema = z
  .strictObject({
    ...itemHead("measure"),
    domain: linkTo("domain").exactOptional(),
    title: localizedTextSchema.exactOptional(),
    statement: localizedTextSchema.exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    due: edtfSchema.exactOptional(),
    recurs: openCode<Frequency>("frequency").exactOptional(),
    dueAfter: dueAfterSchema.exactOptional(),
    places: z.array(linkTo("place")).exactOptional(),
    funding: z.array(fundingSchema).exactOptional(),
    ...itemTail("measure"),
  })
  .register(z.globalRegistry, schemaWords.Measure) satisfies z.ZodType<Measure>;
