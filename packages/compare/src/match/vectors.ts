/** The weights of terms, scaled so that the squares add up to 1. */
export type Vector = ReadonlyMap<string, number>;

/** How much the terms of some items weigh: those that few of the items have weigh more. */
export function weightsOf(counts: readonly ReadonlyMap<string, number>[]): (term: string) => number {
  const holders = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + counts.length / (holders.get(term) ?? 1));
}

/** Counted terms as a vector; a term that stands there again adds ever less. */
export function vectorOf(counts: ReadonlyMap<string, number>, weight: (term: string) => number): Vector {
  const entries = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * weight(term)] as const);
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0));
  return new Map(entries.map(([term, value]) => [term, value / (length || 1)]));
}

/** How alike two vectors are: 1 for the same, 0 for nothing in common. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}
