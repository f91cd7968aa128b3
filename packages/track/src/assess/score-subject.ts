import { type ItemState, itemTitle } from "@regional-plan/model";
import { tidy } from "../parts/tidy.ts";
import type { CriterionScore, ScoredItem } from "./assessment.ts";
import type { SchemeCriterion } from "./scheme.ts";
import type { ItemScore } from "./score-item.ts";

/** A criterion that weighs something, with what it says of each item that it is asked of. */
export interface AskedCriterion {
  readonly criterion: SchemeCriterion;
  readonly scores: ReadonlyMap<ItemState, ItemScore>;
}

/** The mean score by a criterion, and what it is the mean of. */
export interface Mean {
  readonly criterion: SchemeCriterion;
  /** Absent where nothing could be scored. */
  readonly mean?: number;
  readonly parts: readonly {
    readonly item: ItemState;
    readonly share: number;
    readonly score: number;
    readonly because: readonly string[];
  }[];
}

/** What each criterion says of some items on the whole; each counts by its share. */
export function meansOf(asked: readonly AskedCriterion[], shareOf: (item: ItemState) => number): readonly Mean[] {
  return asked.map(({ criterion, scores }) => {
    const parts = [...scores].flatMap(([item, scored]) => {
      const share = "score" in scored ? shareOf(item) : 0;
      return "score" in scored && share > 0 ? [{ item, share, score: scored.score, because: scored.because }] : [];
    });
    const all = parts.reduce((sum, { share }) => sum + share, 0);
    return all === 0
      ? { criterion, parts }
      : { criterion, mean: parts.reduce((sum, { share, score }) => sum + share * score, 0) / all, parts };
  });
}

/** The points of 100 that means give by their weights; what could not be scored is left out, and the rest stands for the whole. */
export function pointsOf(
  means: readonly Mean[],
  weightOf: (criterion: SchemeCriterion) => number = ({ weight }) => weight,
): number | undefined {
  const scored = means.filter(({ mean }) => mean !== undefined);
  const all = scored.reduce((sum, { criterion }) => sum + weightOf(criterion), 0);
  return all === 0 ? undefined : (scored.reduce((sum, { criterion, mean = 0 }) => sum + weightOf(criterion) * mean, 0) / all) * 100;
}

/** How much of the scheme could be scored. */
export const scoredWeight = (means: readonly Mean[]): number =>
  tidy(means.reduce((sum, { criterion, mean }) => sum + (mean === undefined ? 0 : criterion.weight), 0));

/** The points by each criterion, and what was lost on which item. */
export function criterionScores(means: readonly Mean[]): readonly CriterionScore[] {
  const all = scoredWeight(means);
  return means.map(({ criterion, mean, parts }) => {
    const possible = mean === undefined ? 0 : (criterion.weight / all) * 100;
    const shares = parts.reduce((sum, { share }) => sum + share, 0);
    return {
      criterion: criterion.id,
      possible: tidy(possible),
      points: tidy(possible * (mean ?? 0)),
      items: parts.map(
        ({ item, share, score, because }): ScoredItem => ({
          ...nameOfItem(item),
          share,
          score,
          lost: tidy((possible * share * (1 - score)) / shares),
          because,
        }),
      ),
    };
  });
}

/** An item as an assessment names it. */
export const nameOfItem = ({ placed }: ItemState) => ({
  id: placed.item.id,
  kind: placed.kind,
  path: placed.path,
  name: itemTitle(placed) ?? { und: placed.item.id },
});
