import type { LocalizedText, TrackedKind } from "@regional-plan/model";

/**
 * How a criterion is scored, each item from 0 to 1. `completion`: the share that is done of what was to be done by the day, so that
 * what is completed is 1 and nothing is asked before its time. `timeliness`: 1 on time or ahead, 0 late. `attainment`: the share of a
 * target's number that is reached, of what was to be reached by the day. `evidence`: 1 where the entry that counts names what it rests
 * on, else 0. `mark`: what a person gave it in a report.
 */
export type ScoredBy = "completion" | "timeliness" | "attainment" | "evidence" | "mark";

/** The ways in which a criterion is scored. */
export const waysToScore: readonly ScoredBy[] = ["completion", "timeliness", "attainment", "evidence", "mark"];

/** What earns a bonus: a case worth spreading; an item that is ahead of its schedule. */
export type BonusEvent = "case" | "ahead";

/** All that may earn a bonus. */
export const bonusEvents: readonly BonusEvent[] = ["case", "ahead"];

/** What casts a veto: an item that is overdue; one of which others report otherwise than oneself; one on which nobody reports. */
export type VetoEvent = "overdue" | "contradicted" | "unreported";

/** All that may cast a veto. */
export const vetoEvents: readonly VetoEvent[] = ["overdue", "contradicted", "unreported"];

/** The kinds of item that may be scored. */
export const trackedKinds: readonly TrackedKind[] = ["target", "measure", "action", "project", "arrangement", "milestone"];

/** How a plan's year is assessed: 考核评分方案. Plain data, read from YAML or JSON. */
export interface Scheme {
  readonly title: LocalizedText;
  /** What is scored. Their weights add up to 100. */
  readonly criteria: readonly SchemeCriterion[];
  /** How much an item counts for those who lead it, or answer for it, and for those who cooperate, from 0 to 1. Absent: 1 and 0.5. */
  readonly shares?: { readonly lead: number; readonly cooperate: number };
  readonly bonuses?: readonly Bonus[];
  readonly vetoes?: readonly Veto[];
  /** What scores are called, the highest first. */
  readonly grades?: readonly Grade[];
}

/** One thing that is scored. */
export interface SchemeCriterion {
  readonly id: string;
  readonly title: LocalizedText;
  /** What it weighs of 100. One that weighs nothing is left out. */
  readonly weight: number;
  readonly by: ScoredBy;
  /** Which items it is scored on. Absent: targets where `attainment` is scored, else the plan's tasks. */
  readonly of?: readonly TrackedKind[];
  /** What a mark is given out of: 100 where it is not said. */
  readonly outOf?: number;
}

/** Points on top, as far as 100 goes. */
export interface Bonus {
  readonly id: string;
  readonly title: LocalizedText;
  readonly for: BonusEvent;
  /** How many points for each item that the unit leads. */
  readonly points: number;
  /** How many points at most. */
  readonly atMost: number;
}

/** What keeps a unit's score down, whatever else it did: 一票否决. */
export interface Veto {
  readonly id: string;
  readonly title: LocalizedText;
  readonly for: VetoEvent;
  /** From how many days on, where something is overdue. Absent: from the first. */
  readonly days?: number;
  /** The most that the unit's score may then be. */
  readonly atMost: number;
}

/** What scores from some number on are called. */
export interface Grade {
  readonly title: LocalizedText;
  readonly from: number;
}
