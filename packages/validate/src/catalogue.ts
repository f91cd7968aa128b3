import type { Rule } from "./define-rule.ts";
import { rules } from "./registry.gen.ts";

/** What can be read of a rule: everything but how it is checked. */
export type RuleEntry = Omit<Rule, "check"> & { readonly layer: string };

/**
 * The rules as data, in the order in which they are checked; with one's own, if given, after them.
 *
 * @example
 * ```ts
 * import { catalogue } from "@regional-plan/validate";
 *
 * catalogue().find(({ id }) => id === "reference/unknown-id")?.layer; //=> "reference"
 * ```
 */
export function catalogue(own: readonly Rule[] = []): RuleEntry[] {
  return [...rules, ...own].map(({ check, ...entry }) => ({ ...entry, layer: entry.id.split("/")[0] ?? "" }));
}
