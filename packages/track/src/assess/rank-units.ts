import { tidy, twoPlaces } from "../parts/tidy.ts";
import type { CastVeto, EarnedBonus, WeightShift } from "./assessment.ts";
import type { SchemeCriterion } from "./scheme.ts";
import { type AskedCriterion, type Mean, pointsOf } from "./score-subject.ts";

/** A unit with all that its score is made of; with its score and its place, where it has them. */
export interface RankedUnit {
  readonly of: string;
  readonly means: readonly Mean[];
  readonly bonuses: readonly EarnedBonus[];
  readonly vetoes: readonly CastVeto[];
  readonly score?: number;
  readonly rank?: number;
  readonly isTied?: boolean;
}

/** Units by their scores, the best first; equal ones share a place and stand as they stood. */
export function rankUnits(units: readonly RankedUnit[], weightOf?: (criterion: SchemeCriterion) => number): readonly RankedUnit[] {
  const scored = units.map((unit) => {
    const score = scoreOf(unit, weightOf);
    return score === undefined ? unit : { ...unit, score };
  });
  const scores = scored.flatMap(({ score }) => score ?? []);
  return scored
    .map((unit): RankedUnit => {
      const { score } = unit;
      if (score === undefined) return unit;
      const rank = 1 + scores.filter((other) => other > score).length;
      return { ...unit, rank, isTied: scores.filter((other) => other === score).length > 1 };
    })
    .sort((a, b) => (a.rank ?? units.length + 1) - (b.rank ?? units.length + 1));
}

/** With the bonus, as far as 100 goes, and kept down by the veto. */
function scoreOf({ means, bonuses, vetoes }: RankedUnit, weightOf?: (criterion: SchemeCriterion) => number): number | undefined {
  const points = pointsOf(means, weightOf);
  if (points === undefined) return undefined;
  const whole = points + bonuses.reduce((sum, bonus) => sum + bonus.points, 0);
  return twoPlaces(Math.min(100, whole, ...vetoes.map(({ atMost }) => atMost)));
}

/** How units change places when each criterion in turn weighs a tenth more, and a tenth less. */
export function weightShifts(units: readonly RankedUnit[], asked: readonly AskedCriterion[]): readonly WeightShift[] {
  return asked.flatMap(({ criterion }) =>
    [1.1, 0.9].flatMap((factor): WeightShift[] => {
      const weight = tidy(criterion.weight * factor);
      const ranks = new Map(rankUnits(units, (other) => (other === criterion ? weight : other.weight)).map(({ of, rank }) => [of, rank]));
      const moves = units.flatMap(({ of, rank }) => {
        const to = ranks.get(of);
        return rank === undefined || to === undefined || to === rank ? [] : [{ unit: of, from: rank, to }];
      });
      return moves.length === 0 ? [] : [{ criterion: criterion.id, weight, moves }];
    }),
  );
}
