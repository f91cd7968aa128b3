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
  const result: Record<string, unknown> = {};
  for (const key of keysInOrder(record, here, languages)) {
    const inner = record[key];
    if (inner === undefined) continue;
    const copy = typeof inner === "object" && inner !== null ? ordered(inner, here && shapeOfKey(here, key), languages) : inner;
    if (key === "__proto__") setOwn(result, key, copy);
    else result[key] = copy;
  }
  copyWrittenNumbers(record, result);
  return result;
}

/** Most objects have their keys in order already. */
function keysInOrder(record: object, shape: Shape | undefined, languages: readonly string[]): readonly string[] {
  const keys = Object.keys(record);
  if (keys.length < 2) return keys;
  const ranks = shape?.is === "object" ? ranksOf(shape) : undefined;
  const rankOf = (key: string): number => {
    const rank = ranks === undefined ? (shape?.is === "record" ? languages.indexOf(key) : -1) : ranks.get(key);
    return rank === undefined || rank < 0 ? Number.POSITIVE_INFINITY : rank;
  };
  const isBefore = (a: string, b: string): boolean => {
    const [rankA, rankB] = [rankOf(a), rankOf(b)];
    return rankA === rankB ? a < b : rankA < rankB;
  };
  for (let at = 1; at < keys.length; at++) {
    if (!isBefore(keys[at - 1] as string, keys[at] as string)) return keys.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  }
  return keys;
}

const ranksByShape = new WeakMap<Shape, ReadonlyMap<string, number>>();

/** The places of the keys of a shape, looked up once. */
function ranksOf(shape: Shape & { is: "object" }): ReadonlyMap<string, number> {
  const known = ranksByShape.get(shape);
  if (known !== undefined) return known;
  const ranks = new Map(Object.keys(shape.keys).map((key, rank) => [key, rank]));
  ranksByShape.set(shape, ranks);
  return ranks;
}

/** Sets a key as data even where it is `__proto__`. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
