import { findUnsafe } from "../shape/find-unsafe.ts";
import type { FixOperation } from "./finding.ts";
import { isSameValue } from "./is-same-value.ts";
import { atPointer, isIndex, isPointer } from "./json-pointer.ts";

/** An operation that changes something. */
export type ChangeOperation = Exclude<FixOperation, { op: "test" }>;

/** Operations that do not stand in each other's way, in an order in which they can be carried out one by one, and those that do. */
export interface SettledOperations {
  kept: ChangeOperation[];
  refused: FixOperation[];
}

/** The same of groups, each kept whole or not at all. */
export interface SettledGroups<G> {
  kept: ChangeOperation[];
  keptGroups: G[];
  refused: G[];
}

/** Sorts out operations one by one, each with the guards of its place; see `settleGroups`. */
export function settleOperations(value: unknown, operations: readonly FixOperation[]): SettledOperations {
  const [objects, others] = [operations.filter(isObject), operations.filter((operation) => !isObject(operation))];
  const { kept, refused } = settleGroups(value, guarded(objects), (group) => group);
  return { kept, refused: [...new Set([...refused.flat(), ...others])] };
}

/**
 * Sorts out groups of operations whose paths all speak of the value as it was found, so that none changes what another's
 * path means: of two on one place, or one within the other, the first is kept; the same one twice is one. A group is kept
 * whole or not at all; one that has no place in the value, is no operation, or whose guards do not hold, is not. What is kept comes in the
 * order in which it can be carried out one by one: replacements, then additions and removals, the last place first.
 */
export function settleGroups<G>(
  value: unknown,
  groups: readonly G[],
  operationsOf: (group: G) => readonly FixOperation[],
): SettledGroups<G> {
  const byPath = new Map<string, ChangeOperation>();
  const above = new Set<string>();
  const settled: SettledGroups<G> = { kept: [], keptGroups: [], refused: [] };
  for (const group of groups) {
    const fresh = freshOperations(value, operationsOf(group), byPath, above);
    (fresh === undefined ? settled.refused : settled.keptGroups).push(group);
    for (const operation of fresh ?? []) {
      byPath.set(operation.path, operation);
      for (const path of pathsAbove(operation.path)) above.add(path);
    }
  }
  const kept = [...byPath.values()];
  settled.kept = [
    ...kept.filter(({ op }) => op === "replace"),
    ...kept.filter(({ op }) => op !== "replace").sort((a, b) => compareSteps(b.path, a.path)),
  ];
  return settled;
}

/** Each operation with the guards of its place; guards of places where nothing is done stand alone. */
function guarded(operations: readonly FixOperation[]): FixOperation[][] {
  const tests = operations.filter(({ op }) => op === "test");
  if (tests.length === 0) return operations.map((operation) => [operation]);
  const byPath = new Map<string, FixOperation[]>();
  for (const test of tests) byPath.set(test.path, [...(byPath.get(test.path) ?? []), test]);
  const changes = operations.filter(({ op }) => op !== "test");
  const used = new Set(changes.map(({ path }) => path));
  return [
    ...changes.map((operation) => [...(byPath.get(operation.path) ?? []), operation]),
    ...tests.filter(({ path }) => !used.has(path)).map((test) => [test]),
  ];
}

/** What a group adds to what was kept; `undefined` where any part of it cannot be carried out beside that. */
function freshOperations(
  value: unknown,
  operations: readonly FixOperation[],
  byPath: ReadonlyMap<string, ChangeOperation>,
  above: ReadonlySet<string>,
): ChangeOperation[] | undefined {
  const fresh: ChangeOperation[] = [];
  for (const operation of operations) {
    if (!isOperation(operation)) return undefined;
    if (operation.op === "test") {
      if (!isSameValue(atPointer(value, operation.path), operation.value)) return undefined;
      continue;
    }
    const same = byPath.get(operation.path) ?? fresh.find(({ path }) => path === operation.path);
    if (same !== undefined && isSameOperation(same, operation)) continue;
    if (same !== undefined || above.has(operation.path) || !hasPlace(value, operation)) return undefined;
    if (pathsAbove(operation.path).some((path) => byPath.has(path))) return undefined;
    if (fresh.some(({ path }) => isWithin(path, operation.path) || isWithin(operation.path, path))) return undefined;
    fresh.push(operation);
  }
  return fresh;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Operations come from outside too, out of a file or another program: what is none of ours changes nothing. */
function isOperation(operation: unknown): boolean {
  if (!isObject(operation)) return false;
  const { op, path, value } = operation as Readonly<Record<string, unknown>>;
  if (typeof path !== "string" || !isPointer(path)) return false;
  return op === "remove" || ((op === "add" || op === "replace" || op === "test") && findUnsafe(value).length === 0);
}

const isWithin = (inner: string, outer: string) => inner.startsWith(`${outer}/`);

function isSameOperation(a: ChangeOperation, b: ChangeOperation): boolean {
  return a.op === b.op && (a.op === "remove" || isSameValue(a.value, (b as { value: unknown }).value));
}

function hasPlace(value: unknown, { op, path }: ChangeOperation): boolean {
  if (path === "") return false;
  const slash = path.lastIndexOf("/");
  const parent = atPointer(value, path.slice(0, slash));
  if (op !== "add") return atPointer(value, path) !== undefined;
  if (!Array.isArray(parent)) return typeof parent === "object" && parent !== null;
  const step = path.slice(slash + 1);
  return step === "-" || (isIndex(step) && Number(step) <= parent.length);
}

function pathsAbove(path: string): string[] {
  const paths: string[] = [];
  for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) paths.push(path.slice(0, slash));
  return paths;
}

function compareSteps(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  for (const [index, step] of left.entries()) {
    const other = right[index] ?? "";
    if (step === other) continue;
    return isIndex(step) && isIndex(other) ? Number(step) - Number(other) : step < other ? -1 : 1;
  }
  return left.length - right.length;
}
