import type { InstrumentRelation, InstrumentStatus, LocalizedText, Money, ProjectRelation, StateStatus } from "@regional-plan/model";
import type { AboutPlan, AboutReport, Figure, ItemLine, UnitName } from "../parts/view-parts.ts";

/**
 * Whether a policy is there: as the plan says or, where a report says that it is completed, `in-force`; `expired` where its time is
 * over; `unknown` where nobody says.
 */
export type PolicyStanding = InstrumentStatus | "expired" | "unknown";

/** The standings, in the order in which documents have them. */
export const policyStandings: readonly PolicyStanding[] = [
  "in-force",
  "replicated",
  "to-be-drafted",
  "to-be-established",
  "sought",
  "expired",
  "unknown",
];

/** The policies that a plan works by: 政策体系清单. */
export interface Policies {
  readonly document: "policies";
  readonly plan: AboutPlan;
  readonly asOf: string;
  /** The reports that count, the earliest first. */
  readonly reports: readonly AboutReport[];
  /** Each policy once, in the order of the plan. */
  readonly policies: readonly PolicyLine[];
  readonly standings: Readonly<Record<PolicyStanding, Figure>>;
  /** By domain, in the order of the plan, those with none among them; what is tied to no domain last. One of two domains is counted for both. */
  readonly domains: readonly PolicyDomain[];
  /** The domains that no policy is tied to. */
  readonly without: Figure;
  /** What is still to be drafted or set up and of which the plan names nobody who does it. */
  readonly unassigned: Figure;
  /** The funds, and whatever else projects name as their pool. */
  readonly funds: readonly FundPool[];
  /** Slogans, doctrines and events, which are no policies. */
  readonly leftOut: Figure;
}

/** A policy. */
export interface PolicyLine {
  readonly id: string;
  readonly path: string;
  readonly name: LocalizedText;
  /** What sort of instrument it is, by its code. */
  readonly kind?: string;
  readonly relation?: InstrumentRelation;
  readonly standing: PolicyStanding;
  /** The day whose state the report tells that says it is there. */
  readonly since?: string;
  readonly period?: string;
  /** The ids of the domains whose tasks name it. */
  readonly domains: readonly string[];
  /** What the plan does with it: each clause to be done that names it, with who answers for it and by when. */
  readonly work: readonly PolicyWork[];
  /** The measures whose clauses rest on it, those among them that only lean on it. */
  readonly measures: readonly UnitName[];
  readonly because: readonly string[];
}

/** A clause that names a policy. */
export interface PolicyWork extends ItemLine {
  readonly status: StateStatus;
  readonly due?: string;
}

/** The policies of a domain. */
export interface PolicyDomain {
  /** Absent for what is tied to no domain. */
  readonly of?: string;
  readonly name: LocalizedText;
  /** The ids of its policies. */
  readonly policies: readonly string[];
  readonly standings: Readonly<Record<PolicyStanding, Figure>>;
}

/** A fund or pool with the projects that stand in it, or apply to it. */
export interface FundPool extends UnitName {
  /** Whether it is there; absent for a pool that is itself a project. */
  readonly standing?: PolicyStanding;
  readonly projects: readonly PoolProject[];
  /** All money that is set aside for these projects, in each currency. */
  readonly investment: readonly Money[];
}

/** A project of a pool. */
export interface PoolProject extends ItemLine {
  readonly relation: ProjectRelation;
  readonly status: StateStatus;
  readonly stage?: string;
  readonly investment: readonly Money[];
}
