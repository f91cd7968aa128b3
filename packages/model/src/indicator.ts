import * as z from "zod";
import { closedCode, type OpenCode, openCode } from "./code.ts";
import { type Edtf, edtfSchema } from "./edtf.ts";
import { type Id, linkTo } from "./id.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { type Quantity, quantitySchema } from "./quantity.ts";

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

/** A value that was measured before the plan began. */
export interface Baseline {
  /** What was measured. */
  quantity: Quantity;
  /** When. */
  date?: Edtf;
  /** What the document prints. */
  statement?: LocalizedText;
}

/**
 * Something that is measured, apart from any value it is to reach: those are targets.
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
  /** The indicator's name. */
  name: LocalizedText;
  /** The unit as printed. */
  unit?: string;
  /** The unit's UCUM code, where it has one. */
  unitCode?: string;
  /** Which way it is to move. */
  direction?: Direction;
  /** Whether it is expected or binding. */
  nature?: Nature;
  /** How it is worked out. */
  formula?: LocalizedText;
  /** Where its figures come from. */
  dataSource?: LocalizedText;
  /** The agency that answers for the figures. */
  agency?: Id<"agency">;
  /** How often it is measured. An open list: one's own with `x-`. */
  frequency?: OpenCode<Frequency>;
  /** The value before the plan. */
  baseline?: Baseline;
}

/** A value before the plan. */
export const baselineSchema = z.strictObject({
  quantity: quantitySchema,
  date: edtfSchema.exactOptional(),
  statement: localizedTextSchema.exactOptional(),
}) satisfies z.ZodType<Baseline>;

/** Something that is measured. */
export const indicatorSchema = z.strictObject({
  ...itemHead("indicator"),
  name: localizedTextSchema,
  unit: z.string().min(1).exactOptional(),
  unitCode: z.string().min(1).exactOptional(),
  direction: closedCode("direction", directions).exactOptional(),
  nature: closedCode("nature", natures).exactOptional(),
  formula: localizedTextSchema.exactOptional(),
  dataSource: localizedTextSchema.exactOptional(),
  agency: linkTo("agency").exactOptional(),
  frequency: openCode<Frequency>("frequency").exactOptional(),
  baseline: baselineSchema.exactOptional(),
  ...itemTail("indicator"),
}) satisfies z.ZodType<Indicator>;
