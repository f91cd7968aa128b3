import type { CriterionLine, ReserveLine } from "./reserve.ts";
import type { ReserveCriterion } from "./reserve-criteria.ts";

/** What is known of a project before it is looked at for anything. */
export type KnownProject = Omit<ReserveLine, "criteria" | "isReady">;

/** Whether a project has what a criterion asks for, and where it says so. */
export function meetsCriterion(project: KnownProject, criterion: ReserveCriterion): CriterionLine {
  const because = whatMeets(project, criterion);
  return { criterion: criterion.id, isMet: because.length > 0, because };
}

function whatMeets(project: KnownProject, { needs, atLeast, stages }: ReserveCriterion): readonly string[] {
  const { leads, places, period, funding, basis, pool, path } = project;
  switch (needs) {
    case "owner":
      return leads.map((unit) => unit.path);
    case "place":
      return places.map((place) => place.path);
    case "investment":
      return isEnough(project, atLeast) ? funding.flatMap(({ amount, path }) => (amount === undefined ? [] : [path])) : [];
    case "period":
      return period === undefined ? [] : [`${path}/period`];
    case "preliminary-work":
      return basis.map((paper) => paper.path);
    case "fund":
      return [...(pool ? [pool.path] : []), ...funding.flatMap(({ source, path }) => (source === "fund" ? [path] : []))];
    case "stage": {
      const last = project.stages.at(-1);
      return last !== undefined && (stages === undefined || stages.includes(last.stage)) ? [last.path] : [];
    }
  }
}

/** Sums of another currency are no more and no less. */
const isEnough = ({ investment }: KnownProject, atLeast: ReserveCriterion["atLeast"]): boolean =>
  atLeast === undefined || investment.some(({ amount, currency }) => currency === atLeast.currency && amount >= atLeast.amount);
