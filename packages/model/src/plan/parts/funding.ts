import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { type OpenCode, openCode } from "./code.ts";
import { type Edtf, edtfSchema } from "./edtf.ts";
import { type Id, linkTo } from "./id.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { type Money, moneySchema } from "./money.ts";

/** Where money comes from. */
export type FundingSource =
  | "central"
  | "provincial"
  | "municipal"
  | "county"
  | "enterprise"
  | "fund"
  | "bond"
  | "loan"
  | "social-capital"
  | "international";

/** The sources of funding known here. */
export const fundingSources: readonly FundingSource[] = [
  "central",
  "provincial",
  "municipal",
  "county",
  "enterprise",
  "fund",
  "bond",
  "loan",
  "social-capital",
  "international",
];

/**
 * Money set aside for an item: one entry for each source and period.
 * @zh 为条目安排的资金，每个来源、每个时期一条。
 *
 * @example
 * ```ts
 * import type { Funding } from "@regional-plan/model";
 *
 * const funding: Funding[] = [
 *   { source: "central", amount: { amount: 180000000, currency: "CNY" }, period: "2024/2028" },
 *   { source: "x-toll-revenue", statement: { en: "Bridge tolls, as they come in" } },
 * ];
 * ```
 */
export interface Funding {
  /**
   * Where it comes from. An open list: one's own with `x-`.
   * @zh 资金来源。可用 x- 自定义。
   */
  source?: OpenCode<FundingSource>;
  /**
   * The agency that gives it, where one is named.
   * @zh 出资单位，文件写明的填写。
   */
  agency?: Id<"agency">;
  /**
   * How much. Absent where the plan names the source alone.
   * @zh 金额；规划只写来源的不填。
   */
  amount?: Money;
  /**
   * The time it is for.
   * @zh 资金所属的时期。
   */
  period?: Edtf;
  /**
   * What the plan prints.
   * @zh 原文。
   */
  statement?: LocalizedText;
}

/** A source of money, its amount and time. */
export const fundingSchema = z
  .strictObject({
    source: openCode<FundingSource>("funding-source").exactOptional(),
    agency: linkTo("agency").exactOptional(),
    amount: moneySchema.exactOptional(),
    period: edtfSchema.exactOptional(),
    statement: localizedTextSchema.exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Funding) satisfies z.ZodType<Funding>;
