import { atPointer, type FixOperation, pointerSteps, toPointer } from "@regional-plan/model";
import { settleOperations } from "./settle-operations.ts";

/**
 * A copy of a value with operations carried out; their paths speak of the value as it was. An operation that has no place
 * in it is left out.
 */
export function patchValue(value: unknown, operations: readonly FixOperation[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (const operation of settleOperations(operations).kept) {
    const steps = pointerSteps(operation.path);
    const key = steps.pop();
    const parent = atPointer(copy, toPointer(steps));
    if (key === undefined || typeof parent !== "object" || parent === null) continue;
    if (Array.isArray(parent)) patchList(parent, key, operation);
    else if (operation.op === "remove") delete (parent as Record<string, unknown>)[key];
    else if (operation.op === "add" || Object.hasOwn(parent, key)) setOwn(parent, key, operation.value);
  }
  return copy;
}

function patchList(list: unknown[], key: string, operation: FixOperation): void {
  const index = key === "-" ? list.length : Number(key);
  if (!Number.isInteger(index) || index > list.length || (operation.op !== "add" && index === list.length)) return;
  if (operation.op === "remove") list.splice(index, 1);
  else list.splice(index, operation.op === "add" ? 0 : 1, operation.value);
}

/** Sets a key as data even where it is `__proto__`. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
