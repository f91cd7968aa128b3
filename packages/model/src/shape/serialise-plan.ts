import type { Plan } from "../plan/plan.ts";
import { planShape } from "./catalogue.gen.ts";
import type { Shape } from "./shape.ts";
import { shapeOfKey, variantOf } from "./shape-of-key.ts";
import { copyWrittenNumbers, stringifyJson } from "./written-numbers.ts";

/**
 * The canonical text of a plan: JSON with two spaces, keys in the order of the schema, a final newline. Equal plans give
 * equal bytes, whatever order their keys were written in. Lists keep their order.
 *
 * @example
 * ```ts
 * import { serialisePlan } from "@regional-plan/model";
 *
 * serialisePlan({ title: { en: "P" }, languages: ["en"], id: "p", specVersion: "0.2" }).split("\n")[1]; //=> '  "specVersion": "0.2",'
 * ```
 */
export function serialisePlan(plan: Plan): string {
  return `${stringifyJson(inSchemaOrder(plan), "  ")}\n`;
}

/**
 * A copy of a plan with its keys in the order of the schema. Keys of a record (languages, extensions) are sorted by
 * code unit, but the plan's own languages come in the plan's order; so are keys that the schema does not know, after
 * those it knows.
 */
export function inSchemaOrder(plan: Plan): Plan {
  return ordered(plan, planShape, plan.languages) as Plan;
}

function ordered(value: unknown, shape: Shape | undefined, languages: readonly string[]): unknown {
  const here = shape && variantOf(shape, value);
  if (Array.isArray(value)) {
    const list = value.map((item) => ordered(item, here && shapeOfKey(here, 0), languages));
    copyWrittenNumbers(value, list);
    return list;
  }
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  const first = here?.is === "object" ? Object.keys(here.keys) : here?.is === "record" ? languages : [];
  const result: Record<string, unknown> = {};
  for (const key of new Set([...first, ...Object.keys(record).sort()])) {
    if (Object.hasOwn(record, key) && record[key] !== undefined)
      setOwn(result, key, ordered(record[key], here && shapeOfKey(here, key), languages));
  }
  copyWrittenNumbers(record, result);
  return result;
}

/** Sets a key as data even where it is `__proto__`. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
