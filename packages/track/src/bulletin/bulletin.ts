import type { LocalizedText, Quantity, StateStatus, Timeliness } from "@regional-plan/model";
import type { AboutPlan, AboutReport, CoursePoint, ItemLine, StatusCount, UnitName } from "../parts/view-parts.ts";

/** How far a plan has come: 进展通报. */
export interface Bulletin {
  readonly document: "bulletin";
  readonly plan: AboutPlan;
  readonly asOf: string;
  /** The day from which on what was completed is new. */
  readonly since?: string;
  /** The reports that count, the earliest first. */
  readonly reports: readonly AboutReport[];
  /** Everything that is to be done, by kind. */
  readonly kinds: readonly StatusCount[];
  /** The tasks by domain: the plan's measures or, where it has none, its actions. */
  readonly domains: readonly StatusCount[];
  /** The tasks by the unit that leads them; one with two leads is counted for both. */
  readonly units: readonly StatusCount[];
  /** What was to be completed, and what is, by the day of each report. */
  readonly course: readonly CoursePoint[];
  readonly completed: readonly CompletedLine[];
  readonly behind: readonly BehindLine[];
  /** The tasks and targets that no report that counts speaks of, and whatever else is past its own last day and unreported. */
  readonly unreported: readonly ItemLine[];
  /** Where reports of one day contradict each other. */
  readonly differing: readonly DifferingLine[];
  readonly targets: readonly TargetLine[];
  readonly coordination: readonly CoordinationLine[];
  readonly cases: readonly CaseLine[];
}

/** Something that was completed since the last bulletin. */
export interface CompletedLine extends ItemLine {
  readonly on?: string;
  readonly because: readonly string[];
}

/** Something that is late, or has come less far than expected. */
export interface BehindLine extends ItemLine {
  readonly status: StateStatus;
  readonly due?: string;
  readonly daysLate?: number;
  readonly progress?: number;
  readonly expected?: number;
  readonly timeliness?: Timeliness;
  readonly because: readonly string[];
}

/** An item of which two reports of one day say different things. */
export interface DifferingLine extends ItemLine {
  /** What counts: of others before one's own. */
  readonly counts: DifferingSide;
  readonly other: DifferingSide;
}

/** What one of two reports says of an item. */
export interface DifferingSide {
  readonly status: StateStatus;
  readonly progress?: number;
  /** The first value that it gives. */
  readonly value?: Quantity;
  readonly report: string;
  readonly path: string;
}

/** A target with what it started from, what it is to be, and what it is. */
export interface TargetLine extends ItemLine {
  readonly baseline?: Quantity;
  readonly aimed?: Quantity;
  readonly actual?: Quantity;
  readonly day?: string;
  readonly gap?: number;
  readonly share?: number;
  readonly isReached?: boolean;
  readonly unknown?: string;
  readonly groups?: readonly { readonly group: string; readonly value: Quantity; readonly path: string }[];
  readonly due?: string;
  readonly because: readonly string[];
}

/** A matter that needs others. */
export interface CoordinationLine extends ItemLine {
  readonly statement: LocalizedText;
  /** Whom it needs; empty where the report does not say. */
  readonly with: readonly UnitName[];
  readonly because: readonly string[];
}

/** A case worth spreading. */
export interface CaseLine extends ItemLine {
  readonly statement: LocalizedText;
  readonly because: readonly string[];
}
