import type { Edtf } from "../../plan/parts/edtf.ts";
import type { Quantity } from "../../plan/parts/quantity.ts";
import type { Role } from "../../plan/parts/responsibility.ts";
import type { Plan } from "../../plan/plan.ts";
import type { EntryStatus, Report, ReportEntry, Timeliness } from "../../plan/report.ts";
import type { PlanIndex } from "../index-plan.ts";
import type { PlacedItem } from "../walk-items.ts";

/** From where a plan is looked at. */
export interface StateOptions {
  /** The day whose state is asked for, `YYYY-MM-DD`: what is reported of later days is not known yet. */
  readonly asOf: string;
  /** Whether drafts count too. */
  readonly drafts?: boolean;
  /** When work began, for what has no period of its own. Absent: with the plan's period. */
  readonly start?: Edtf;
  /** By how much a share may differ from what was expected and still be on time: 0.05 where it is not given. */
  readonly tolerance?: number;
}

/** Where a plan stands on a day. */
export interface PlanState {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly asOf: string;
  /** The reports that count, the earliest first. */
  readonly reports: readonly Report[];
  /** The state of everything that is to be done and in force, by its id, in the order of the plan. */
  readonly items: ReadonlyMap<string, ItemState>;
}

/** The kinds of item that have a state. */
export type TrackedKind = "target" | "measure" | "action" | "project" | "arrangement" | "milestone";

/** How far an item is. `unreported` says that no report that counts speaks of it, which is not the same as nothing done. */
export type StateStatus = EntryStatus | "unreported";

/** The statuses, in the order in which tables have them. */
export const stateStatuses: readonly StateStatus[] = ["completed", "in-progress", "not-started", "cancelled", "unknown", "unreported"];

/** Where an item stands. */
export interface ItemState {
  readonly placed: PlacedItem<TrackedKind>;
  readonly status: StateStatus;
  /** What its status was taken from, where no entry says it: the states of its parts, or the value of a target. */
  readonly derived?: Readonly<Record<StateStatus, number>> | "value";
  /**
   * The entry that counts: the latest; of one day, that of others before one's own. One that only marks the item is none. Where it says
   * nothing of how far the item is, the status is that of the entry before it, of its parts, or of what was measured since.
   */
  readonly entry?: CountedEntry;
  /** All entries that count, the latest last. */
  readonly history: readonly CountedEntry[];
  /** An entry of the same day that says otherwise. */
  readonly differs?: CountedEntry;
  /** The share that is done, from 0 to 1, where it is known. */
  readonly progress?: number;
  /** What share was to be done by now. */
  readonly expected?: ExpectedProgress;
  readonly timeliness?: Timeliness;
  readonly due?: DueDay;
  /** How many days it is late, or was when it was done. */
  readonly daysLate?: number;
  /** How far a target's number is reached. */
  readonly attainment?: Attainment;
  /** Who answers for it; empty where nobody is named. */
  readonly duties: readonly StateDuty[];
  /** The id of the item that names who answers for it, where it does not do so itself. */
  readonly dutiesFrom?: string;
  /** The paths of everything that its status rests on; its own, where nothing is reported. */
  readonly because: readonly string[];
}

/** An entry of a report that counts. */
export interface CountedEntry {
  readonly report: Report;
  readonly entry: ReportEntry;
  /** The last day of what the report tells. */
  readonly day: string;
  readonly path: string;
}

/** What share of an item was to be done by a day 序时进度. */
export interface ExpectedProgress {
  readonly share: number;
  /** By its milestones, evenly over its time, or evenly over the year of a target that is set for each year. */
  readonly by: "milestones" | "even" | "year";
  readonly because: readonly string[];
}

/** The last day on which something may be done. */
export interface DueDay {
  readonly day: string;
  readonly date: Edtf;
  /** Whether the plan says only about when: then nothing is late. */
  readonly isApproximate: boolean;
  readonly path: string;
}

/** Somebody who answers for an item. */
export interface StateDuty {
  readonly agency: string;
  readonly role: Role;
  readonly path: string;
}

/** How far the number of a target is reached. */
export interface Attainment {
  readonly aimed?: Quantity;
  /** What it started from: 0 where the number counts what is added; absent where no baseline is given. */
  readonly baseline?: Quantity;
  /** The value that counts: the latest, or the sum of its groups. */
  readonly actual?: Quantity;
  /** The day of that value. */
  readonly day?: string;
  /** The values of the groups that it is the sum of. */
  readonly groups?: readonly { readonly group: string; readonly value: Quantity; readonly path: string }[];
  /** The share of the way from the baseline, or from nothing, that is made; less than 0 where it went back. */
  readonly share?: number;
  readonly isReached?: boolean;
  /** What is still missing, in the unit of the target. */
  readonly gap?: number;
  /** Why no share, or nothing at all, can be said. */
  readonly unknown?: "no-number" | "no-value" | "other-unit" | "several-values" | "no-aim" | "no-baseline";
  readonly because: readonly string[];
}
