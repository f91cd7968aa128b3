import { atPointer, type Finding } from "@regional-plan/model";

/** By how much fixes move the entries of lists: for each list, which entries go, and before which one is put in. */
export interface Shifts {
  readonly lists: ReadonlyMap<string, readonly { readonly index: number; readonly by: 1 | -1 }[]>;
}

/** How the fixes of some findings move the entries of lists in an input. */
export function shiftsOf(input: unknown, findings: readonly Finding[]): Shifts {
  const lists = new Map<string, { index: number; by: 1 | -1 }[]>();
  const seen = new Set<string>();
  for (const { op, path } of findings.flatMap(({ fix = [] }) => fix)) {
    if (op !== "remove" && op !== "add") continue;
    const slash = path.lastIndexOf("/");
    const list = path.slice(0, slash);
    const index = Number(path.slice(slash + 1));
    if (Number.isNaN(index) || seen.has(path) || !Array.isArray(atPointer(input, list))) continue;
    seen.add(path);
    lists.set(list, [...(lists.get(list) ?? []), { index, by: op === "add" ? 1 : -1 }]);
  }
  return { lists };
}

/** Where a path leads after that; `undefined` where what it led to is gone. */
export function movedPath(path: string, { lists }: Shifts): string | undefined {
  if (lists.size === 0) return path;
  const steps = path.split("/");
  const moved = [...steps];
  for (let depth = 1; depth < steps.length; depth++) {
    const shifts = lists.get(steps.slice(0, depth).join("/"));
    const index = Number(steps[depth]);
    if (shifts === undefined || Number.isNaN(index)) continue;
    if (shifts.some((shift) => shift.by < 0 && shift.index === index)) return undefined;
    moved[depth] = String(shifts.reduce((at, shift) => at + (shift.index <= index ? shift.by : 0), index));
  }
  return moved.join("/");
}
