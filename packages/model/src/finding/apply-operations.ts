import type { FixOperation } from "./finding.ts";
import { pointerSteps } from "./json-pointer.ts";
import { type ChangeOperation, settleOperations } from "./settle-operations.ts";

/** A value with operations carried out. */
export interface AppliedOperations {
  /** The value as it has become; the one that was passed is as it was, and shares with this one what nothing touched. */
  value: unknown;
  /**
   * The operations that were not carried out: their place is not there, a guard does not hold, another has their place, or they
   * are none of `add`, `replace`, `remove` and `test` with a JSON Pointer and, but for `remove`, a value that JSON can hold.
   */
  refused: FixOperation[];
}

/**
 * Carries out operations of fixes whose paths all speak of the value as it is passed, in whatever order they come: of two
 * on one place, or one within the other, the first counts, and the same one twice is one. A `test` guards what is done at
 * its path.
 *
 * @example
 * ```ts
 * import { applyOperations } from "@regional-plan/model";
 *
 * const units = ["A", "B", "B", "C", "C"];
 * const twice = [{ op: "remove", path: "/2" }, { op: "remove", path: "/4" }] as const;
 * applyOperations(units, twice).value; //=> ["A", "B", "C"]
 * applyOperations(units, [{ op: "test", path: "/0", value: "B" }, { op: "remove", path: "/0" }]).refused.length; //=> 2
 * ```
 */
export function applyOperations(value: unknown, operations: readonly FixOperation[]): AppliedOperations {
  const { kept, refused } = settleOperations(value, operations);
  return { value: carryOut(value, kept), refused };
}

/** A value with settled operations carried out one by one. What lies above a change is copied once, everything else shared. */
export function carryOut(value: unknown, settled: readonly ChangeOperation[]): unknown {
  const root = { value };
  const own = new Set<object>([root]);
  for (const operation of settled) {
    const steps = ["value", ...pointerSteps(operation.path)];
    const key = steps.pop() as string;
    let at: object = root;
    for (const step of steps) {
      let next = (at as Record<string, object>)[step] as object;
      if (!own.has(next)) {
        next = Array.isArray(next) ? [...next] : { ...next };
        own.add(next);
        setOwn(at, step, next);
      }
      at = next;
    }
    if (Array.isArray(at)) changeList(at, key, operation);
    else if (operation.op === "remove") delete (at as Record<string, unknown>)[key];
    else setOwn(at, key, operation.value);
  }
  return root.value;
}

function changeList(list: unknown[], key: string, operation: ChangeOperation): void {
  const index = key === "-" ? list.length : Number(key);
  if (operation.op === "remove") list.splice(index, 1);
  else list.splice(index, operation.op === "add" ? 0 : 1, operation.value);
}

/** Sets a key as data even where it is `__proto__`. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
