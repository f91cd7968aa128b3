import { currencyPattern, edtfPattern, idPattern, languageTagPattern, namespacePattern, sha256Pattern } from "./patterns.ts";

/** The names of the model's forms, by their patterns: each has words in `schemaFinding`. */
export const formNames: ReadonlyMap<string, string> = new Map([
  [String(idPattern), "form-id"],
  [String(edtfPattern), "form-edtf"],
  [String(languageTagPattern), "form-language-tag"],
  [String(namespacePattern), "form-namespace"],
  [String(sha256Pattern), "form-sha256"],
  [String(currencyPattern), "form-currency"],
]);

/** The name of the form that a pattern describes. */
export const formName = (pattern: string): string => formNames.get(pattern) ?? "form-other";
