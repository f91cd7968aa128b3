/**
 * The circles in a graph, each once and from its first member on; what merely leads into a circle is no part of it. Takes
 * time linear in the number of edges and no stack, since a chain may be as long as a plan.
 */
export function findCycles<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): T[][] {
  const done = new Set<T>();
  const cycles: T[][] = [];
  for (const start of nodes) {
    const path: { node: T; rest: T[] }[] = [];
    const placeOf = new Map<T, number>();
    const enter = (node: T) => {
      placeOf.set(node, path.length);
      path.push({ node, rest: [...next(node)].reverse() });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const node = top.rest.pop();
      if (node === undefined) {
        done.add(top.node);
        placeOf.delete(top.node);
        path.pop();
      } else if (placeOf.has(node)) {
        cycles.push(path.slice(placeOf.get(node)).map((step) => step.node));
      } else if (!done.has(node)) {
        enter(node);
      }
    }
  }
  return cycles;
}
