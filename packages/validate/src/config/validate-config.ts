import type { MessageLanguage, Severity } from "@regional-plan/model";
import type { Preset, Rule } from "../rules/define-rule.ts";

/** How much the findings of a rule weigh, or that it is not to be checked. */
export type Level = Severity | "off";

/** One finding that a project has decided to live with, for a time. */
export interface Waiver {
  /** The rule's id. */
  rule: string;
  /** The finding's path, with an id in place of an item's index: `/measures/measure-2-3/due`. An index is understood too. */
  path: string;
  /** Why it may stand. */
  reason: string;
  /** Who decided so. */
  author: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  expires: string;
}

/**
 * How a project has its plans checked: the content of `regional-plan.config.ts`, `.js`, `.json` or `.yaml`.
 *
 * @example
 * ```ts
 * import { type ValidateConfig, validatePlan } from "@regional-plan/validate";
 *
 * const config: ValidateConfig = {
 *   preset: "strict",
 *   levels: {
 *     "language/*": "off",
 *     "reference/unknown-id": { "/errata/**": "warning" },
 *   },
 *   waivers: [{ rule: "structure/schema", path: "/titel", reason: "Mended in the next version", author: "Li", expires: "2027-06-30" }],
 * };
 * const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], titel: "P" };
 * validatePlan(plan, { ...config, asOf: "2026-11-23" }).waived.map(({ path }) => path); //=> ["/titel"]
 * ```
 */
export interface ValidateConfig {
  /** How much is asked of the plan. `recommended` unless told. */
  preset?: Preset;
  /** Rules of one's own; one with the id of another takes its place. */
  rules?: readonly Rule[];
  /**
   * Levels by rule, or by rule and path. A rule is named by its id or by a pattern such as `language/*`; a path by a
   * pattern with `*` for one step and `**` for any number, over pointers with ids in place of indexes. Of several that
   * fit, the last counts. A level under a rule's very id also checks a rule that the preset leaves out.
   */
  levels?: Readonly<Record<string, Level | Readonly<Record<string, Level>>>>;
  waivers?: readonly Waiver[];
  /** The language in which the command line speaks, where it is not told; messages exist in both whatever it is. */
  language?: MessageLanguage;
}
