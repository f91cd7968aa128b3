import type { LocalizedText, StateStatus } from "@regional-plan/model";

/** The plan that a document is about. */
export interface AboutPlan {
  readonly id: string;
  readonly title: LocalizedText;
}

/** A report that a document rests on. */
export interface AboutReport {
  readonly id: string;
  readonly asOf: string;
  readonly kind: "self" | "independent";
  readonly path: string;
}

/** A number, and the paths of everything in the plan that it was counted from. */
export interface Figure {
  readonly count: number;
  readonly because: readonly string[];
}

/** How many of some items have each status. What nobody reports is counted as that, never as nothing done. */
export interface StatusCount {
  /** The kind of item, the domain or the unit whose items are counted; absent for those that have none. */
  readonly of?: string;
  readonly name: LocalizedText;
  readonly total: number;
  readonly counts: Readonly<Record<StateStatus, Figure>>;
}

/** How many tasks were to be completed by a day, and how many of those that are completed now were by then. */
export interface CoursePoint {
  readonly day: string;
  /** How many have their last day by then; the paths of those that have it since the point before. */
  readonly due: Figure;
  /** How many have been completed since then or before; the paths of those that have since the point before. */
  readonly completed: Figure;
}

/** An item as a document names it. */
export interface ItemLine {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly name: LocalizedText;
  /** The domain that it belongs to. */
  readonly domain?: LocalizedText;
  /** Who leads it, or answers for it where nobody leads; empty where the plan names nobody. */
  readonly leads: readonly UnitName[];
  readonly cooperating: readonly UnitName[];
  /** The item that names them, where it does not do so itself. */
  readonly unitsFrom?: string;
}

/** A unit, and where the plan names it. */
export interface UnitName {
  readonly id: string;
  readonly name: LocalizedText;
  readonly path: string;
}
