import { planShape, walkValues } from "@regional-plan/model";
import type { PlanPart } from "../soundness/problem.ts";

/**
 * A plan, or a part of one, whose items have other ids; links to them follow. Nothing else is touched, and without ids it is the
 * one that was passed.
 *
 * @example
 * ```ts
 * import { renameItems } from "@regional-plan/compare";
 *
 * const part = { measures: [{ id: "m-1" }], actions: [{ id: "a-1", for: "m-1", statement: { en: "Build" } }] };
 * renameItems(part, new Map([["m-1", "m-7"]])).actions; //=> [{ id: "a-1", for: "m-7", statement: { en: "Build" } }]
 * ```
 */
export function renameItems<P extends PlanPart>(part: P, ids: ReadonlyMap<string, string>): P {
  if (ids.size === 0) return part;
  const copy = JSON.parse(JSON.stringify(part)) as P;
  walkValues(copy, planShape, (value, { link }, path) => {
    const isOwn = path.length === 3 && path[2] === "id";
    const other = typeof value === "string" && (link !== undefined || isOwn) ? ids.get(value) : undefined;
    if (other !== undefined) put(copy, path, other);
    return true;
  });
  return copy;
}

function put(whole: unknown, path: readonly (string | number)[], id: string): void {
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], whole);
  (holder as Record<string | number, unknown>)[path[path.length - 1] as string | number] = id;
}
