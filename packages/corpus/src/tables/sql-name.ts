/**
 * The name of a table or a column as SQL has it without quotes, on every engine: `documentNumber` is `document_number`,
 * `quantity.value` is `quantity_value`, `measures.responsible` is `measures_responsible`. The plan's own fields are `plans`.
 *
 * @example
 * ```ts
 * import { sqlName } from "@regional-plan/corpus";
 *
 * ["plan.languages", "quantity.unitCode", "title:zh"].map(sqlName); //=> ["plans_languages", "quantity_unit_code", "title_zh"]
 * ```
 */
export const sqlName = (name: string): string =>
  name
    .replace(/^plan(?=\.|$)/u, "plans")
    .replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
    .replaceAll(/[.:]/gu, "_")
    .replaceAll("$", "");
