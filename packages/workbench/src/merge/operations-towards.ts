import { type FixOperation, isSameValue, toPointer } from "@regional-plan/model";
import { longestRising } from "./longest-rising.ts";

/**
 * Operations that bring a value nearer to what it is to be, so that what both have stays where its author wrote it. Carried out
 * and asked for again, they come to an end: several entries that are to stand at one place are put there one by one, the
 * middle one first, so that a thousand take ten rounds.
 */
export function operationsTowards(value: unknown, target: unknown, path = ""): FixOperation[] {
  if (isSameValue(value, target)) return [];
  if (Array.isArray(value) && Array.isArray(target)) return listOperations(value, target, path);
  if (isTree(value) && isTree(target)) return keyOperations(value, target, path);
  return [{ op: "replace", path, value: target }];
}

function keyOperations(value: Tree, target: Tree, path: string): FixOperation[] {
  const keys = new Set([...Object.keys(value), ...Object.keys(target)]);
  return [...keys].flatMap((key): FixOperation[] => {
    const at = path + toPointer([key]);
    if (!Object.hasOwn(target, key)) return [{ op: "remove", path: at }];
    if (!Object.hasOwn(value, key)) return [{ op: "add", path: at, value: target[key] }];
    return operationsTowards(value[key], target[key], at);
  });
}

function listOperations(value: readonly unknown[], target: readonly unknown[], path: string): FixOperation[] {
  const operations: FixOperation[] = [];
  const pairs = inBoth(value, target);
  let [from, to] = [0, 0];
  for (const [index, place] of [...pairs, [value.length, target.length] as const]) {
    const [gone, come] = [value.slice(from, index), target.slice(to, place)];
    // What stands in the place of something else is that, changed.
    const changed = Math.min(gone.length, come.length);
    for (let at = 0; at < gone.length; at++)
      operations.push(
        ...(at < changed && !isOther(gone[at], come[at])
          ? operationsTowards(gone[at], come[at], `${path}/${from + at}`)
          : [{ op: "remove", path: `${path}/${from + at}` } as const]),
      );
    const fresh = come.filter((each, at) => at >= changed || isOther(gone[at], each));
    if (fresh.length > 0)
      operations.push({ op: "add", path: `${path}/${index < value.length ? index : "-"}`, value: fresh[fresh.length >> 1] });
    if (index < value.length) operations.push(...operationsTowards(value[index], target[place], `${path}/${index}`));
    [from, to] = [index + 1, place + 1];
  }
  return operations;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** What tells entries of a list apart: an id, else all that they say. */
const markOf = (entry: unknown): string => idOf(entry) ?? JSON.stringify(entry);

const idOf = (entry: unknown): string | undefined => (isTree(entry) && typeof entry.id === "string" ? entry.id : undefined);

/** Whether two entries are two things, whatever they say. */
const isOther = (a: unknown, b: unknown) => idOf(a) !== idOf(b);

/** The longest run of entries that stand in both lists in the same order, as places in the two. */
function inBoth(value: readonly unknown[], target: readonly unknown[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [place, entry] of target.entries()) {
    const mark = markOf(entry);
    places.set(mark, [...(places.get(mark) ?? []), place]);
  }
  const found = value.flatMap((entry, index): [number, number][] => {
    const place = places.get(markOf(entry))?.shift();
    return place === undefined ? [] : [[index, place]];
  });
  return longestRising(found);
}
