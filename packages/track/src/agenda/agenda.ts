import type { LocalizedText, StateStatus } from "@regional-plan/model";
import type { AboutPlan, AboutReport, Figure, ItemLine, UnitName } from "../parts/view-parts.ts";

/**
 * Why a matter is to be talked about: it is `overdue`; its last report asks for coordination (`blocked`); it is `due-soon`; or its
 * date has gone by and nobody has reported on it (`no-report`), which is not the same as late.
 */
export type MatterReason = "overdue" | "blocked" | "no-report" | "due-soon";

/** The reasons, in the order in which documents have them. */
export const matterReasons: readonly MatterReason[] = ["overdue", "blocked", "no-report", "due-soon"];

/** What is to be talked about, and by whom: 会商议题. */
export interface Agenda {
  readonly document: "agenda";
  readonly plan: AboutPlan;
  readonly asOf: string;
  /** How many days ahead it looks. */
  readonly within: number;
  /** The last of these days. */
  readonly until: string;
  /** The reports that count, the earliest first. */
  readonly reports: readonly AboutReport[];
  /** How many matters there are for each reason; one that has two is counted for both. */
  readonly reasons: Readonly<Record<MatterReason, Figure>>;
  /** All matters together. */
  readonly matters: Figure;
  /** Who must sit at one table about what: one for each lead, those whom nobody leads last. Each matter stands in one of them. */
  readonly sessions: readonly AgendaSession[];
  /** The matters that nobody leads or answers for. */
  readonly unassigned: Figure;
  /** How many items have a date of their own: of the others nothing can fall due. */
  readonly dated: Figure;
}

/** A table, who sits at it, and what is talked about. */
export interface AgendaSession {
  /** Who leads, or answers where nobody leads; several where they do so together; empty where the plan names nobody. */
  readonly leads: readonly UnitName[];
  /** The other units that some matter needs: those that cooperate, and those whom a report asks for. */
  readonly others: readonly UnitName[];
  /** The places and agencies that some matter is done with, partner cities among them. */
  readonly partners: readonly UnitName[];
  /** The matters, by their first reason, what is latest first. */
  readonly matters: readonly AgendaMatter[];
}

/** Something to be talked about. */
export interface AgendaMatter extends ItemLine {
  readonly reasons: readonly MatterReason[];
  readonly status: StateStatus;
  readonly due?: string;
  readonly daysLate?: number;
  /** How many days are left, of what is due soon: 0 on the day itself. */
  readonly daysLeft?: number;
  readonly progress?: number;
  readonly expected?: number;
  /** What must be coordinated, by the report that counts. */
  readonly needs: readonly MatterNeed[];
  readonly partners: readonly UnitName[];
  readonly because: readonly string[];
}

/** What a matter needs of others. */
export interface MatterNeed {
  readonly statement: LocalizedText;
  /** Whom it needs; empty where the report does not say. */
  readonly with: readonly UnitName[];
  readonly path: string;
}
