import {
  currencyPattern,
  edtfPattern,
  idPattern,
  inkPattern,
  languageTagPattern,
  namespacePattern,
  sha256Pattern,
} from "../plan/parts/patterns.ts";

/** The names of the model's forms, by their patterns: each has words in `schemaFinding`. */
export const formNames: ReadonlyMap<string, string> = new Map([
  [String(idPattern), "form-id"],
  [String(edtfPattern), "form-edtf"],
  [String(languageTagPattern), "form-language-tag"],
  [String(namespacePattern), "form-namespace"],
  [String(sha256Pattern), "form-sha256"],
  [String(currencyPattern), "form-currency"],
  [String(inkPattern), "form-text"],
]);

/**
 * The name of the form that a pattern of the schemas describes, among the `terms` of `schemaFinding`, which say in words what is
 * due; `form-other` for any other pattern.
 *
 * @example
 * ```ts
 * import { edtfPattern, formName, schemaFinding } from "@regional-plan/model";
 *
 * formName(String(edtfPattern)); //=> "form-edtf"
 * schemaFinding.terms["form-edtf"].en; //=> /Write a date such as 2025/
 * ```
 */
export const formName = (pattern: string): string => formNames.get(pattern) ?? "form-other";
