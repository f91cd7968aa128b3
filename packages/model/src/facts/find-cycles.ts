import type { ItemKind } from "../plan/parts/item-kind.ts";

/** A circle in a graph. */
export interface Cycle {
  /** Its members from the first on; not all of them, where they are more than anybody reads. */
  readonly nodes: readonly number[];
  /** How many members it has. */
  readonly length: number;
}

/** So many members of a circle are told: those of circles within circles together would be the square of a plan. */
const mostNodes = 20;

/**
 * The circles in a graph whose nodes are numbered from 0, each once and from the first member that is come to; what merely
 * leads into a circle is no part of it. `next` gives what comes after a node: one, a list of several, or nothing. Takes time
 * linear in the number of edges and no stack, since a chain may be as long as a plan.
 *
 * @example
 * ```ts
 * import { findCycles } from "@regional-plan/model";
 *
 * const within = [1, 0, 0];
 * findCycles(3, (place) => within[place]); //=> [{ nodes: [0, 1], length: 2 }]
 * ```
 */
export function findCycles(count: number, next: (node: number) => number | readonly number[] | undefined): Cycle[] {
  const places = new Int32Array(count).fill(untouched);
  const cycles: Cycle[] = [];
  /** The nodes on the way, what comes after each, and how much of that was taken: no object for each, since most have one or none. */
  const path: number[] = [];
  const rests: (number | readonly number[])[] = [];
  const taken: number[] = [];
  const enter = (node: number) => {
    const rest = next(node);
    if (rest === undefined) places[node] = done;
    else {
      places[node] = path.push(node) - 1;
      rests.push(rest);
      taken.push(0);
    }
  };
  for (let start = 0; start < count; start++) {
    if (places[start] === untouched) enter(start);
    while (path.length > 0) {
      const top = path.length - 1;
      const rest = rests[top] as number | readonly number[];
      const at = taken[top] ?? 0;
      taken[top] = at + 1;
      const node = typeof rest !== "number" ? rest[at] : at === 0 ? rest : undefined;
      const place = node === undefined ? done : (places[node] ?? done);
      if (node === undefined) {
        places[path.pop() as number] = done;
        rests.pop();
        taken.pop();
      } else if (place >= 0) cycles.push({ nodes: path.slice(place, place + mostNodes), length: path.length - place });
      else if (place === untouched) enter(node);
    }
  }
  return cycles;
}

/** Instead of its place on the path, a node may be: */
const [untouched, done] = [-1, -2];

/**
 * The links that order things, beside what they take the place of: what a thing is a part of, lies in or is housed by. None of
 * them may lead back to where it began.
 */
export const orderingLinks = [
  ["section", "parent"],
  ["goal", "parent"],
  ["domain", "parent"],
  ["agency", "parent"],
  ["agency", "host"],
  ["place", "within"],
  ["place", "members"],
] as const satisfies readonly (readonly [ItemKind, string])[];
