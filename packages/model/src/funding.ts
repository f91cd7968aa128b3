import * as z from "zod";
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
  /** Where it comes from. An open list: one's own with `x-`. */
  source?: OpenCode<FundingSource>;
  /** The agency that gives it, where one is named. */
  agency?: Id<"agency">;
  /** How much. Absent where the plan names the source alone. */
  amount?: Money;
  /** The time it is for. */
  period?: Edtf;
  /** What the plan prints. */
  statement?: LocalizedText;
}

/** A source of money, its amount and time. */
export const fundingSchema = z.strictObject({
  source: openCode<FundingSource>("funding-source").exactOptional(),
  agency: linkTo("agency").exactOptional(),
  amount: moneySchema.exactOptional(),
  period: edtfSchema.exactOptional(),
  statement: localizedTextSchema.exactOptional(),
}) satisfies z.ZodType<Funding>;
