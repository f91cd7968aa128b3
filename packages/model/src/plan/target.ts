import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkTo, linkToAnything } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { type Quantity, quantitySchema } from "./parts/quantity.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** How a printed number is meant: `gte` 以上、不少于; `gt` 超过; `lte` 以内、不超过; `lt` 低于; `approx` 左右; `eq` 全部、零. */
export type Comparator = "gte" | "gt" | "lte" | "lt" | "approx" | "eq";

/** The comparators. */
export const comparators: readonly Comparator[] = ["gte", "gt", "lte", "lt", "approx", "eq"];

/** What the number counts: a `level` reached; a `total` over the plan's years 五年累计; each year's figure `yearly`; a rate of `growth` a year 年均增长; a `change` against the baseline. */
export type MeasuredAs = "level" | "total" | "yearly" | "growth" | "change";

/** What a target's number may count. */
export const measuredAsCodes: readonly MeasuredAs[] = ["level", "total", "yearly", "growth", "change"];

/** How firmly the plan commits itself: `committed`, or `strive` 争取、力争. */
export type TargetModality = "committed" | "strive";

/** The modalities of a target. */
export const targetModalities: readonly TargetModality[] = ["committed", "strive"];

/**
 * A commitment that can be measured, in the plan's own words and as a number.
 * @zh 目标值：可以测量的承诺，保留规划原文并写成数值。
 *
 * @example
 * ```ts
 * import type { Target } from "@regional-plan/model";
 *
 * const target: Target = {
 *   id: "target-hospitals",
 *   statement: { zh: "引进10家以上高端医疗机构", en: "Bring in at least 10 high-end medical institutions" },
 *   for: "domain-3",
 *   quantity: { value: 10, unit: "家" },
 *   comparator: "gte",
 *   due: "2025",
 *   source: [{ quote: "引进10家以上高端医疗机构" }],
 * };
 * ```
 */
export interface Target extends Item<"target"> {
  /**
   * What the plan prints, e.g. `{ zh: "引进10家以上高端医疗机构" }`.
   * @zh 原文，如“引进10家以上高端医疗机构”。
   */
  statement: LocalizedText;
  /**
   * The item that the target belongs to, or the plan.
   * @zh 所属的条目，或整个规划。
   */
  for?: Id;
  /**
   * The indicator whose value it sets, where the plan lists indicators.
   * @zh 所对应的指标，规划列有指标的填写。
   */
  indicator?: Id<"indicator">;
  /**
   * The number and its unit. Absent where none can be read.
   * @zh 数值和单位；读不出的不填。
   */
  quantity?: Quantity;
  /**
   * How the printed number is meant: 以上 is `gte`, 左右 is `approx`. Absent where the document has no word for it, and
   * reaching the number suffices; standards of time are `lte`; 零 and 全部 are `eq`.
   * @zh 数值的含义：“以上”为 gte，“左右”为 approx；原文没有此类用语、达到即可的不填；时限标准为 lte；“零”“全部”为 eq。
   */
  comparator?: Comparator;
  /**
   * What the number counts. Absent: `level`.
   * @zh 数值的口径；不填即为水平值。
   */
  measuredAs?: MeasuredAs;
  /**
   * The part of the whole that it is for (women, a district), as printed. Absent: the whole. Since 0.3.
   * @zh 目标值所针对的人群、地区等，按原文填写（如女性、鄞州区）；不填即为全部。自 0.3 版起。
   */
  group?: string;
  /**
   * When it falls due: no later than the last day of this date. Absent where the plan gives none.
   * @zh 完成时限，最迟为所填日期的最后一天；规划未写明的不填。
   */
  due?: Edtf;
  /**
   * How firmly the plan commits itself. Absent: `committed`.
   * @zh 承诺的力度；不填即为明确承诺。
   */
  modality?: TargetModality;
  /**
   * The instrument that set it, where it was not this plan.
   * @zh 设定该目标值的文件，非本规划设定的填写。
   */
  setBy?: Id<"instrument">;
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
}

/**
 * The schema of a target: a zod object whose values are of the type `Target`.
 *
 * @example
 * ```ts
 * import { targetSchema } from "@regional-plan/model";
 *
 * targetSchema.safeParse({ id: "target-1", statement: { en: "Ten lines" }, due: "2025" }).success; //=> true
 * targetSchema.safeParse({ id: "target-1", statement: { en: "Ten lines" }, due: 2025 }).success; //=> false
 * ```
 */
export const targetSchema = z
  .strictObject({
    ...itemHead("target"),
    statement: localizedTextSchema,
    for: linkToAnything().exactOptional(),
    indicator: linkTo("indicator").exactOptional(),
    quantity: quantitySchema.exactOptional(),
    comparator: closedCode("comparator", comparators).exactOptional(),
    measuredAs: closedCode("measured-as", measuredAsCodes).exactOptional(),
    group: plainText().exactOptional(),
    due: edtfSchema.exactOptional(),
    modality: closedCode("target-modality", targetModalities).exactOptional(),
    setBy: linkTo("instrument").exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    ...itemTail("target"),
  })
  .register(z.globalRegistry, schemaWords.Target) satisfies z.ZodType<Target>;
