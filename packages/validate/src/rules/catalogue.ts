import { schemaFinding } from "@regional-plan/model";
import { rules } from "../registry.gen.ts";
import type { Rule } from "./define-rule.ts";

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
  return soundCatalogue(own).map((entry) => (entry.id === schemaFinding.id ? { ...entry, ...schemaFinding } : entry));
}

/**
 * The catalogue for reports on sound plans, as `validateSoundPlan` gives them: without the words for each way in which a
 * shape may be wrong, which no such report needs, and which would be a fifth of what a program has to load.
 *
 * @example
 * ```ts
 * import { describeReport, soundCatalogue, validateSoundPlan } from "@regional-plan/validate";
 *
 * const report = validateSoundPlan({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], issuers: ["city"] });
 * const definitions = new Map(soundCatalogue().map((rule) => [rule.id, rule]));
 * report && describeReport(report, definitions, "en").findings[0]?.message; //=> "No item has the id “city”."
 * ```
 */
export function soundCatalogue(own: readonly Rule[] = []): RuleEntry[] {
  return [...rules, ...own].map(({ check, ...entry }) => ({ ...entry, layer: entry.id.split("/")[0] ?? "" }));
}
