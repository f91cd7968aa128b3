import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { type Quantity, quantitySchema } from "./parts/quantity.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** Which way an indicator is to move. */
export type Direction = "increase" | "decrease" | "maintain";

/** The directions. */
export const directions: readonly Direction[] = ["increase", "decrease", "maintain"];

/** How firmly the plan holds to an indicator: `expected` 预期性, which the market brings about; `binding` 约束性, which government answers for. */
export type Nature = "expected" | "binding";

/** The natures of an indicator. */
export const natures: readonly Nature[] = ["expected", "binding"];

/** How often an indicator is measured. */
export type Frequency = "monthly" | "quarterly" | "half-yearly" | "yearly";

/** The frequencies known here. */
export const frequencies: readonly Frequency[] = ["monthly", "quarterly", "half-yearly", "yearly"];

/**
 * A value that was measured before the plan began.
 * @zh 规划开始前的基期值。
 */
export interface Baseline {
  /**
   * What was measured.
   * @zh 基期数值。
   */
  quantity: Quantity;
  /**
   * When.
   * @zh 基期时间。
   */
  date?: Edtf;
  /**
   * The part of the whole that was measured (women, a district). Absent: the whole. Since 0.3.
   * @zh 所测量的人群、地区等（如女性、鄞州区）；不填即为全部。自 0.3 版起。
   */
  group?: string;
  /**
   * What the document prints.
   * @zh 原文。
   */
  statement?: LocalizedText;
}

/**
 * Something that is measured, apart from any value it is to reach: those are targets.
 * @zh 指标：被测量的内容，要达到的数值填入目标值（targets）。
 *
 * @example
 * ```ts
 * import type { Indicator } from "@regional-plan/model";
 *
 * const indicator: Indicator = {
 *   id: "indicator-forest-cover",
 *   name: { zh: "森林覆盖率", en: "Forest cover" },
 *   unit: "%",
 *   direction: "increase",
 *   nature: "binding",
 *   baseline: { quantity: { value: 47.9, unit: "%" }, date: "2020" },
 * };
 * ```
 */
export interface Indicator extends Item<"indicator"> {
  /**
   * The indicator's name.
   * @zh 指标名称。
   */
  name: LocalizedText;
  /**
   * The unit as printed.
   * @zh 原文所用的单位。
   */
  unit?: string;
  /**
   * The unit's UCUM code, where it has one.
   * @zh 单位的 UCUM 代码，有的填写。
   */
  unitCode?: string;
  /**
   * Which way it is to move.
   * @zh 期望的变动方向。
   */
  direction?: Direction;
  /**
   * Whether it is expected or binding.
   * @zh 预期性指标或约束性指标。
   */
  nature?: Nature;
  /**
   * How it is worked out.
   * @zh 计算方法。
   */
  formula?: LocalizedText;
  /**
   * Where its figures come from.
   * @zh 数据来源。
   */
  dataSource?: LocalizedText;
  /**
   * The agency that answers for the figures.
   * @zh 负责数据的单位。
   */
  agency?: Id<"agency">;
  /**
   * How often it is measured. An open list: one's own with `x-`.
   * @zh 统计频率。可用 x- 自定义。
   */
  frequency?: OpenCode<Frequency>;
  /**
   * The value before the plan.
   * @zh 基期值。
   */
  baseline?: Baseline;
}

/** A value before the plan. */
export const baselineSchema = z
  .strictObject({
    quantity: quantitySchema,
    date: edtfSchema.exactOptional(),
    group: plainText().exactOptional(),
    statement: localizedTextSchema.exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Baseline) satisfies z.ZodType<Baseline>;

/** Something that is measured. */
export const indicatorSchema = z
  .strictObject({
    ...itemHead("indicator"),
    name: localizedTextSchema,
    unit: plainText().exactOptional(),
    unitCode: plainText().exactOptional(),
    direction: closedCode("direction", directions).exactOptional(),
    nature: closedCode("nature", natures).exactOptional(),
    formula: localizedTextSchema.exactOptional(),
    dataSource: localizedTextSchema.exactOptional(),
    agency: linkTo("agency").exactOptional(),
    frequency: openCode<Frequency>("frequency").exactOptional(),
    baseline: baselineSchema.exactOptional(),
    ...itemTail("indicator"),
  })
  .register(z.globalRegistry, schemaWords.Indicator) satisfies z.ZodType<Indicator>;
