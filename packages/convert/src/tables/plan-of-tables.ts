import type { Loaded } from "../contract/define-format.ts";
import { sheetOf } from "./sheet-of.ts";
import type { Table } from "./table.ts";
import { tablesToPlan } from "./tables-to-plan.ts";

/**
 * The plan that tables are made of, as `planToTables` made them, in whatever they lay meanwhile: columns may be missing where they
 * hold nothing, and tables that have no rows. Whether it is a plan has not been looked at.
 *
 * @example
 * ```ts
 * import { planOfTables, planToTables } from "@regional-plan/convert";
 *
 * const plan = { specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] };
 * planOfTables(planToTables(plan)).value; //=> { specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] }
 * ```
 */
export const planOfTables = (tables: readonly Table[]): Loaded => tablesToPlan(tables.map(sheetOf));
