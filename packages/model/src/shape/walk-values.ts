import type { PathStep } from "../finding/json-pointer.ts";
import type { Shape } from "./shape.ts";
import { shapeOfKey, variantOf } from "./shape-of-key.ts";

/** What is done at a value; `false` passes over what lies below it. The path is reused: copy it to keep it. */
export type VisitValue = (value: unknown, shape: Shape, path: readonly PathStep[]) => boolean | undefined;

/**
 * Visits a value and everything below it that its shape knows, each with the shape it has there.
 *
 * @example
 * ```ts
 * import { type Plan, planShape, walkValues } from "@regional-plan/model";
 *
 * const plan: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], issued: "2025", period: "2026/2030" };
 * const dates: unknown[] = [];
 * walkValues(plan, planShape, (value, { name }) => {
 *   if (name === "Edtf") dates.push(value);
 *   return true;
 * });
 * dates; //=> ["2025", "2026/2030"]
 * ```
 */
export function walkValues(value: unknown, shape: Shape, visit: VisitValue): void {
  const path: PathStep[] = [];
  const go = (at: unknown, as: Shape | undefined): void => {
    const here = as && variantOf(as, at);
    if (here === undefined || visit(at, here, path) === false || typeof at !== "object" || at === null) return;
    for (const [key, inner] of Array.isArray(at) ? at.entries() : Object.entries(at)) {
      path.push(key);
      go(inner, shapeOfKey(here, key));
      path.pop();
    }
  };
  go(value, shape);
}
