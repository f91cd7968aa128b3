import type { Finding } from "../finding/finding.ts";
import { type PathStep, toPointer } from "../finding/json-pointer.ts";
import type { schemaFinding } from "./explain/shape-findings.ts";
import { isJsonObject } from "./is-json-object.ts";

/** The ways in which a value is unsafe, by the wording of `schemaFinding` that tells of them. */
type Unsafe = Extract<keyof (typeof schemaFinding)["variants"], "notFinite" | "notJson" | "proto" | "tooDeep">;

/** How many levels deep a plan may be nested. */
const maxDepth = 100;

/** How many levels deep the data of one namespace may be nested: of the plan as of an item, which lies two levels deeper. */
export const maxExtensionDepth: number = maxDepth - 4;

/**
 * What no schema sees: own keys named `__proto__`, which zod would drop in silence, values that JSON cannot hold, objects that
 * are more than their keys among them, and nesting that would exhaust the stack, circles included. The first of each kind is told. What stands deep down in many
 * places is looked at once, or twenty shared lists would take a million steps. `at` is the path of the value in the plan.
 */
export function findUnsafe(value: unknown, at: readonly PathStep[] = []): Finding[] {
  const found = new Map<Unsafe, Finding>();
  const tell = (variant: Unsafe, path: readonly PathStep[]) => {
    if (!found.has(variant)) found.set(variant, { rule: "structure/schema", severity: "error", path: toPointer(path), variant });
  };
  const path: PathStep[] = [...at];
  const done = new Map<object, number>();
  const visit = (inner: unknown) => {
    if (typeof inner === "number" && !Number.isFinite(inner)) tell("notFinite", path);
    if (notInJson.has(typeof inner)) tell("notJson", path);
    if (typeof inner !== "object" || inner === null || found.has("tooDeep")) return;
    if (!isJsonObject(inner)) {
      tell("notJson", path);
      return;
    }
    const depth = path.length + (path[0] === "extensions" ? 2 : 0);
    if ((done.get(inner) ?? -1) >= depth) return;
    if (depth >= maxDepth) {
      tell("tooDeep", path);
      return;
    }
    for (const [key, next] of Array.isArray(inner) ? inner.entries() : Object.entries(inner)) {
      path.push(key);
      if (key === "__proto__") tell("proto", path);
      visit(next);
      path.pop();
    }
    if (depth > flat) done.set(inner, depth);
  };
  visit(value);
  return [...found.values()];
}

/** The items of a plan lie no deeper, so that a large plan needs no memory of them. */
const flat = 5;

const notInJson = new Set(["undefined", "function", "symbol", "bigint"]);
