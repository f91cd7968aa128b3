import type { UnitTerms } from "./unit-terms.ts";

/** How alike the units of two plans are. */
export interface UnitScores {
  /** For each unit of the lower plan, those of the upper one, the likeliest first. */
  readonly rows: readonly (readonly ScoredUnit[])[];
  /** What a term weighs in this pair; 0 where only one of the plans has it. */
  readonly weightOf: (term: string) => number;
}

/** A unit of the upper plan. */
interface ScoredUnit {
  readonly at: number;
  readonly score: number;
}

/** How much title and headings above count beside the text, each of which is scaled to the same length first. */
const shares = { title: 0.5, above: 0.1 } as const;

/** How far it is taken into account that some tasks are a little like everything, and how much a task may gain by being like nothing. */
const hubness = 0.3;
const mostGain = 1.1;

/**
 * Scores the units of a lower plan against those of an upper one. Only terms that both plans use count, the rarer the more: names and
 * amounts of one place cannot match, and would only dilute what does. `favour` says by how much a unit of the upper plan counts less.
 */
export function scoreUnits(lower: readonly UnitTerms[], upper: readonly UnitTerms[], favour: (at: number) => number): UnitScores {
  const weightOf = weightsOfPair(lower, upper);
  const index = new Map<string, { readonly at: number; readonly value: number }[]>();
  const sums = new Map<string, number>();
  for (const [at, terms] of upper.entries()) {
    for (const [term, value] of vectorOfUnit(terms, weightOf)) {
      const entries = index.get(term);
      if (entries === undefined) index.set(term, [{ at, value }]);
      else entries.push({ at, value });
    }
  }
  const vectors = lower.map((terms) => vectorOfUnit(terms, weightOf));
  for (const vector of vectors) for (const [term, value] of vector) sums.set(term, (sums.get(term) ?? 0) + value);

  // A task whose likeness to the whole lower plan is great is less of a find.
  const likeness = upper.map(() => 0);
  for (const [term, sum] of sums) for (const { at, value } of index.get(term) ?? []) likeness[at] = (likeness[at] ?? 0) + sum * value;
  const mean = likeness.reduce((sum, value) => sum + value, 0) / (likeness.length || 1);
  const factors = likeness.map((value, at) => favour(at) * (value === 0 ? 1 : Math.min(mostGain, (mean / value) ** hubness)));

  const rows = vectors.map((vector) => {
    const scores = new Map<number, number>();
    for (const [term, weight] of vector)
      for (const { at, value } of index.get(term) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight * value);
    return [...scores]
      .map(([at, score]): ScoredUnit => ({ at, score: Math.min(1, score * (factors[at] ?? 1)) }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
  });
  return { rows, weightOf };
}

function weightsOfPair(lower: readonly UnitTerms[], upper: readonly UnitTerms[]): (term: string) => number {
  const holders = [lower, upper].map((units) => {
    const counts = new Map<string, number>();
    for (const { title, body } of units)
      for (const term of new Set([...title.keys(), ...body.keys()])) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  }) as [Map<string, number>, Map<string, number>];
  const count = lower.length + upper.length;
  return (term) => {
    const [below, above] = [holders[0].get(term) ?? 0, holders[1].get(term) ?? 0];
    // The two in the numerator leave something of a term that all units have, where there are hardly any.
    return below === 0 || above === 0 ? 0 : Math.log((2 + count) / (1 + below + above));
  };
}

/** Terms as a vector of length 1. */
function vectorOfUnit({ title, body, above }: UnitTerms, weightOf: (term: string) => number): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  addScaled(vector, title, shares.title, weightOf);
  addScaled(vector, body, 1, weightOf);
  scale(vector);
  addScaled(vector, above, shares.above, weightOf);
  scale(vector);
  return vector;
}

function addScaled(
  vector: Map<string, number>,
  terms: ReadonlyMap<string, number>,
  share: number,
  weightOf: (term: string) => number,
): void {
  const values: [string, number][] = [];
  let squares = 0;
  for (const [term, count] of terms) {
    // A term that stands there again adds ever less.
    const value = (1 + Math.log(count)) * weightOf(term);
    if (value <= 0) continue;
    values.push([term, value]);
    squares += value * value;
  }
  const factor = share / (Math.sqrt(squares) || 1);
  for (const [term, value] of values) vector.set(term, (vector.get(term) ?? 0) + value * factor);
}

function scale(vector: Map<string, number>): void {
  let squares = 0;
  for (const value of vector.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (const [term, value] of vector) vector.set(term, value / length);
}
