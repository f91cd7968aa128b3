/** The scores of a unit of the lower plan, the best first. */
type Row = readonly { readonly score: number }[];

/** How far below the gap between what is alike and what is not a link may still be proposed. */
const shareOfGap = 0.85;

/** How much a link must have of the best score of its unit: beside a task that fits well, one that hardly does is none. */
const shareOfBest = 0.45;

/** How many tasks one unit is thought to carry out, where the lower plan is a short one. */
const mostTasks = 3;

/** How many of the best scores of each unit say where the gap is: what comes after them is alike by chance in any plan. */
const bestOfEach = 10;

/**
 * Decides which links are proposed: those that score at least what, on the average, the second best of a unit does, further down where
 * the upper plan is cut into more tasks than the lower one, and that lie above the gap. Both follow from the scores of the pair, so the
 * rule holds for plans that have much in common and for such as have little.
 */
export function proposalRule(rows: readonly Row[], uppers: number): (row: Row, score: number) => boolean {
  const least = Math.max(
    averageAt(rows, 1 + Math.min(mostTasks, Math.max(1, uppers / (rows.length || 1)))),
    shareOfGap * gapOf(rows, uppers),
  );
  return (row, score) => score > 0 && score >= least && score >= shareOfBest * (row[0]?.score ?? 0);
}

/** The mean of the scores at a rank; between two ranks, of what lies between their scores. */
function averageAt(rows: readonly Row[], rank: number): number {
  const at = Math.floor(rank) - 1;
  let sum = 0;
  for (const row of rows) {
    const [score, next] = [row[at]?.score ?? 0, row[at + 1]?.score ?? 0];
    sum += score + (rank - 1 - at) * (next - score);
  }
  return sum / (rows.length || 1);
}

/** The score that parts the best scores of all units into two groups each of which is most alike in itself: Otsu's threshold. */
function gapOf(rows: readonly Row[], uppers: number): number {
  const count = Math.min(bestOfEach, uppers);
  const scores = rows.flatMap((row) => Array.from({ length: count }, (_, at) => row[at]?.score ?? 0)).sort((a, b) => a - b);
  const whole = scores.reduce((sum, score) => sum + score, 0);
  let [below, gap, most] = [0, 0, 0];
  for (let at = 1; at < scores.length; at++) {
    const [last = 0, next = 0] = [scores[at - 1], scores[at]];
    below += last;
    const above = scores.length - at;
    const distance = at * above * (below / at - (whole - below) / above) ** 2;
    if (distance > most) [most, gap] = [distance, (last + next) / 2];
  }
  return gap;
}
