import type { LocalizedText, Plan } from "@regional-plan/model";
import type { AboutPlan, AboutReport, Figure, ItemLine } from "../parts/view-parts.ts";

/**
 * Why something is to be worked on in a year: it falls `due`; it was due before and is not done (`carried-over`); it is `running` on;
 * or a `milestone` of it is to be reached.
 */
export type WorkPointOrigin = "due" | "carried-over" | "running" | "milestone";

/** The origins, in the order in which documents have them. */
export const workPointOrigins: readonly WorkPointOrigin[] = ["due", "carried-over", "milestone", "running"];

/** A year's work, made of a plan: 年度工作要点. */
export interface WorkPoints {
  readonly document: "work-points";
  readonly plan: AboutPlan;
  readonly year: number;
  /** The day whose state says what is done already: the last one before the year, if it was not given. */
  readonly asOf: string;
  /** The reports up to then, the earliest first. */
  readonly reports: readonly AboutReport[];
  readonly points: readonly WorkPoint[];
  /** How many points there are of each origin. */
  readonly origins: Readonly<Record<WorkPointOrigin, Figure>>;
  /** The points that no unit leads or answers for: listed as such, never assigned. */
  readonly unassigned: Figure;
  /** The points of which the plan says neither when they are due, nor that they recur or go on. */
  readonly undated: Figure;
  /** The work points as a plan of their own, whose items say which item of the plan they carry out. */
  readonly workPlan: Plan;
}

/** One point of a year's work. */
export interface WorkPoint extends ItemLine {
  readonly origin: WorkPointOrigin;
  /** When it is due, where that lies in the year. */
  readonly due?: string;
  /** The quarter of that date, where it says so much. */
  readonly quarter?: 1 | 2 | 3 | 4;
  /** When it was due, of what is carried over. */
  readonly wasDue?: string;
  /** How often it recurs. */
  readonly recurs?: string;
  /** What shows that it is done: targets of it that fall due, and milestones. */
  readonly shownBy: readonly { readonly id: string; readonly text: LocalizedText; readonly path: string }[];
  /** The id of the item in the work plan that carries it out. */
  readonly workItem: string;
  readonly because: readonly string[];
}
