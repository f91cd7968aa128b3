import type { LocalizedText } from "@regional-plan/model";
import type { AboutPlan, AboutReport, CoursePoint, Figure } from "../parts/view-parts.ts";
import type { Scheme } from "./scheme.ts";

/** Why an item could not be scored by a criterion. Such an item is left out, neither full marks nor none. */
export type UnscoredReason =
  | "unreported"
  | "cancelled"
  | "unknown"
  | "not-yet-due"
  | "no-share"
  | "no-schedule"
  | "no-entry"
  | "no-value"
  | "no-mark";

/** The reasons. */
export const unscoredReasons: readonly UnscoredReason[] = [
  "unreported",
  "cancelled",
  "unknown",
  "not-yet-due",
  "no-share",
  "no-schedule",
  "no-entry",
  "no-value",
  "no-mark",
];

/** A plan and its units scored by a scheme: 考核评价. */
export interface Assessment {
  readonly document: "assessment";
  readonly plan: AboutPlan;
  readonly asOf: string;
  /** The reports that count, the earliest first. */
  readonly reports: readonly AboutReport[];
  readonly scheme: Scheme;
  /** What was to be completed, and what is, by the day of each report. */
  readonly course: readonly CoursePoint[];
  readonly whole: AssessedScore;
  readonly domains: readonly AssessedScore[];
  /** The units that lead, answer for or cooperate on something that is scored, the best first, those that could not be scored last. */
  readonly units: readonly UnitScore[];
  /** How units change places when a criterion weighs a tenth more or less; those changes that move nobody are left out. */
  readonly shifts: readonly WeightShift[];
  /** Each item that some criterion could not score. */
  readonly unscored: readonly Unscored[];
  /** The items that are scored and that nobody leads or answers for: they count for the whole and their domain, and for no unit. */
  readonly unassigned: Figure;
}

/** The score of the plan, a domain or a unit. */
export interface AssessedScore {
  /** The id of what is scored. */
  readonly of: string;
  readonly name: LocalizedText;
  /** From 0 to 100, to two places, with the bonus and after the veto. Absent where no criterion could be scored. */
  readonly score?: number;
  readonly grade?: LocalizedText;
  /** What of 100 could be scored: where it is less, the criteria that could be scored stand for the whole. */
  readonly scoredWeight: number;
  /** A line for each criterion that weighs something. */
  readonly criteria: readonly CriterionScore[];
}

/** The score of a unit, and its place. */
export interface UnitScore extends AssessedScore {
  /** The place: units of equal score share it, and the next one comes after all of them. */
  readonly rank?: number;
  /** Whether another unit has the same score. */
  readonly isTied?: boolean;
  /** Points on top. */
  readonly bonuses: readonly EarnedBonus[];
  /** What keeps the score down. */
  readonly vetoes: readonly CastVeto[];
}

/** What one criterion gave. */
export interface CriterionScore {
  readonly criterion: string;
  /** The points that could be had. 0 where nothing could be scored. */
  readonly possible: number;
  readonly points: number;
  /** What was scored, each item with how much of it counts here, its score, the points lost on it, and what it rests on. */
  readonly items: readonly ScoredItem[];
}

/** An item, scored by a criterion. */
export interface ScoredItem {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly name: LocalizedText;
  /** 1 for who leads, as the scheme says for who cooperates. */
  readonly share: number;
  /** From 0 to 1. */
  readonly score: number;
  /** The points lost on it. What a criterion lost is the sum of these. */
  readonly lost: number;
  readonly because: readonly string[];
}

/** A bonus that a unit earned. */
export interface EarnedBonus {
  readonly bonus: string;
  readonly points: number;
  readonly because: readonly string[];
}

/** A veto that was cast on a unit. */
export interface CastVeto {
  readonly veto: string;
  readonly atMost: number;
  readonly because: readonly string[];
}

/** What one weight's change by a tenth does to the places. */
export interface WeightShift {
  readonly criterion: string;
  /** The weight with that change; the others keep theirs, and all are taken as shares of their new sum. */
  readonly weight: number;
  readonly moves: readonly { readonly unit: string; readonly from: number; readonly to: number }[];
}

/** An item that a criterion could not score. */
export interface Unscored {
  readonly criterion: string;
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly name: LocalizedText;
  readonly why: UnscoredReason;
}
