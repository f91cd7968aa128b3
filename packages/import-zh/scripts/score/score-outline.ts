import type { Plan } from "@regional-plan/model";
import type { Annotation } from "./annotation.ts";
import { pair } from "./pair.ts";
import { planHeadings } from "./plan-headings.ts";
import { type Score, scoreOf } from "./score-targets.ts";

/** A heading counts where its title, or its place where it has none, and its depth agree. */
export function scoreOutline(plan: Plan, { outline = [] }: Annotation, miss: (what: string) => void): Score {
  const { titleOf, depthOf, isSame } = planHeadings(plan);
  const shallowest = Math.min(...outline.map(({ level }) => level));
  const sure = outline.filter(({ doubtful }) => doubtful !== true);
  const { pairs, extra, missed } = pair(
    plan.outline ?? [],
    sure,
    (found, wanted) => depthOf(found) === wanted.level - shallowest + 1 && isSame(found, wanted),
  );
  const wrong = extra.filter((found) => !outline.some((wanted) => wanted.doubtful === true && isSame(found, wanted)));
  for (const { level, label = "", title } of missed) miss(`heading missed\t${level} ${label} ${title}`);
  for (const found of wrong) miss(`heading extra\t${depthOf(found)} ${found.label ?? ""} ${titleOf(found)}`);
  return scoreOf(pairs.length, pairs.length + wrong.length, sure.length);
}
