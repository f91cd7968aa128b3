import type { CodeTables } from "./code-tables.ts";
import { currencies } from "./currencies.ts";
import { divisions } from "./divisions.ts";
import { languages } from "./languages.ts";
import { units } from "./units.ts";

/**
 * The tables of outside codes, apart from the rules because they are large: give them to `validatePlan` for the rules of
 * `codelist/` and `structure/language-tag` to be checked.
 *
 * @example
 * ```ts
 * import { validatePlan } from "@regional-plan/validate";
 * import { codes } from "@regional-plan/validate/codes";
 *
 * const plan = {
 *   specVersion: "0.2",
 *   id: "p",
 *   title: { zh: "计划" },
 *   languages: ["zh"],
 *   period: "2020/2025",
 *   places: [{ id: "place-1", name: { zh: "江东区" }, identifiers: [{ scheme: "gb-t-2260", value: "330204" }] }],
 * };
 * validatePlan(plan, { codes, only: ["codelist/place-code"] }).findings[0]?.path; //=> "/places/0/identifiers/0/value"
 * ```
 */
export const codes: CodeTables = { divisions, languages, currencies, units };
