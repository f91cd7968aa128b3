import type { Plan } from "../../plan/plan.ts";
import { planShape } from "../catalogue.gen.ts";
import { compileStrictShape } from "./compile-shape.ts";

/**
 * Whether a value is a plan: what `parsePlan` says, without a word on why not, and without zod. A page that loads only plans
 * that are sound can do with this, and ask `parsePlan` of a file of its own where it says no.
 *
 * @example
 * ```ts
 * import { isPlan } from "@regional-plan/model";
 *
 * const value: unknown = JSON.parse('{ "specVersion": "0.3", "id": "p", "title": { "en": "P" }, "languages": ["en"] }');
 * isPlan(value) && value.title.en; //=> "P"
 * isPlan({ specVersion: "0.3", id: "p" }); //=> false
 * ```
 */
export const isPlan = (value: unknown): value is Plan => compileStrictShape(planShape)(value);
