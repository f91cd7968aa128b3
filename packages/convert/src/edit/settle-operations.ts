import type { FixOperation } from "@regional-plan/model";

/** Operations that do not stand in each other's way, and those that do. */
export interface SettledOperations {
  kept: FixOperation[];
  refused: FixOperation[];
}

/**
 * Sorts out operations whose paths all speak of the content as it was found, so that none changes what another's path
 * means: of two on one place, or one within the other, the first is kept; the same one twice is one. What is kept comes
 * in the order in which it can be carried out one by one: replacements, then additions and removals, the last place first.
 */
export function settleOperations(operations: readonly FixOperation[]): SettledOperations {
  const byPath = new Map<string, FixOperation>();
  const above = new Set<string>();
  const refused: FixOperation[] = [];
  for (const operation of operations) {
    const same = byPath.get(operation.path);
    if (same !== undefined && JSON.stringify(same) === JSON.stringify(operation)) continue;
    const parents = pathsAbove(operation.path);
    if (same !== undefined || above.has(operation.path) || parents.some((path) => byPath.has(path))) {
      refused.push(operation);
    } else {
      byPath.set(operation.path, operation);
      for (const path of parents) above.add(path);
    }
  }
  const kept = [...byPath.values()];
  const replaced = kept.filter(({ op }) => op === "replace");
  return { kept: [...replaced, ...kept.filter(({ op }) => op !== "replace").sort((a, b) => compareSteps(b.path, a.path))], refused };
}

function pathsAbove(path: string): string[] {
  const paths: string[] = [];
  for (let slash = path.lastIndexOf("/"); slash >= 0; slash = path.lastIndexOf("/", slash - 1)) {
    paths.push(path.slice(0, slash));
    if (slash === 0) break;
  }
  return paths;
}

function compareSteps(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  for (const [index, step] of left.entries()) {
    const other = right[index] ?? "";
    if (step === other) continue;
    return /^\d+$/u.test(step) && /^\d+$/u.test(other) ? Number(step) - Number(other) : step < other ? -1 : 1;
  }
  return left.length - right.length;
}
