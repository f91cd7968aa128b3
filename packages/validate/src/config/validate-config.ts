import type { Rule } from "../rules/define-rule.ts";
import type { ProjectChoices } from "./project-choices.ts";

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
export interface ValidateConfig extends ProjectChoices {
  /** Rules of one's own; one with the id of another takes its place. */
  rules?: readonly Rule[];
}
