import type { Funding, LocalizedText, Money, ProjectRelation, StageShift, StateStatus } from "@regional-plan/model";
import type { AboutPlan, AboutReport, Figure, ItemLine, UnitName } from "../parts/view-parts.ts";
import type { ReserveCriterion } from "./reserve-criteria.ts";

/** The projects of a plan with what is known of each: 项目储备库. */
export interface Reserve {
  readonly document: "reserve";
  readonly plan: AboutPlan;
  readonly asOf: string;
  /** The reports that count, the earliest first. */
  readonly reports: readonly AboutReport[];
  /** What each project is looked at for. */
  readonly criteria: readonly ReserveCriterion[];
  /** The plan's own projects and those that it has joined, in the order of the plan; those merely cited are nobody's work here. */
  readonly projects: readonly ReserveLine[];
  /** For each criterion, how many projects meet it, and how many do not; one that is cancelled is asked for nothing. */
  readonly met: readonly CriterionCount[];
  /** The projects that meet every criterion. */
  readonly ready: Figure;
  /** The projects that have gone back a stage, whether or not they have come on again. */
  readonly wentBack: Figure;
  readonly stages: readonly ReserveCount[];
  readonly kinds: readonly ReserveCount[];
  readonly domains: readonly ReserveCount[];
  /** By place; a project that lies in two is counted for both. */
  readonly places: readonly ReserveCount[];
}

/** A project of the reserve. */
export interface ReserveLine extends ItemLine {
  /** What sort of project it is, by its code. */
  readonly projectKind?: string;
  readonly relation: ProjectRelation;
  readonly status: StateStatus;
  /** The stage that counts: the last one that is told. Absent where neither the plan nor a report tells any. */
  readonly stage?: string;
  /** Every stage that was told, the earliest first: what the plan says, then what reports say. */
  readonly stages: readonly StageStep[];
  /** What the stages rest on 前期手续, as far as it is dated no later than the day. */
  readonly basis: readonly StagePaper[];
  readonly places: readonly UnitName[];
  readonly period?: string;
  /** All money that is set aside for it, in each currency; empty where no amount is given. */
  readonly investment: readonly Money[];
  readonly funding: readonly FundingLine[];
  /** The pool that it stands in, or applies to. */
  readonly pool?: UnitName;
  /** Which criteria it meets, in their order. */
  readonly criteria: readonly CriterionLine[];
  /** Whether it meets all of them, and is not given up. */
  readonly isReady: boolean;
  readonly because: readonly string[];
}

/** A stage that a project was at. */
export interface StageStep {
  readonly stage: string;
  /** The day whose state the report tells; absent for what the plan says. */
  readonly day?: string;
  /** Whether the project has come on, or gone back, since the stage before. */
  readonly shift?: StageShift;
  readonly path: string;
}

/** A document that a stage rests on. */
export interface StagePaper {
  readonly stage: string;
  readonly title: LocalizedText;
  readonly date?: string;
  readonly path: string;
}

/** Money that is set aside for a project. */
export interface FundingLine extends Pick<Funding, "source" | "amount" | "period" | "statement"> {
  readonly path: string;
}

/** Whether a project meets a criterion, and what of it says so; nothing where it says nothing. */
export interface CriterionLine {
  readonly criterion: string;
  readonly isMet: boolean;
  readonly because: readonly string[];
}

/** How many projects meet a criterion. */
export interface CriterionCount {
  readonly criterion: string;
  readonly met: Figure;
  readonly unmet: Figure;
}

/** How many projects are of a stage, a kind, a domain or a place, and what money is set aside for them. */
export interface ReserveCount {
  /** The code or the id; absent for those that have none. */
  readonly of?: string;
  readonly name: LocalizedText;
  readonly projects: Figure;
  /** Those of them that meet every criterion. */
  readonly ready: number;
  readonly investment: readonly Money[];
}
