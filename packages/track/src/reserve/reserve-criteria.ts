import type { LocalizedText, Money } from "@regional-plan/model";

/**
 * What a criterion asks of a project: an `owner` that leads it or answers for it; a `place`; an `investment`; a `period`;
 * `preliminary-work`, which is a document that a stage of it rests on; a `fund`, which is a pool that it stands in or money of a
 * fund; a `stage` that is among some.
 */
export type ReserveNeed = "owner" | "place" | "investment" | "period" | "preliminary-work" | "fund" | "stage";

/** All that a criterion may ask for. */
export const reserveNeeds: readonly ReserveNeed[] = ["owner", "place", "investment", "period", "preliminary-work", "fund", "stage"];

/** One thing that a project must have to be ready. */
export interface ReserveCriterion {
  readonly id: string;
  readonly title: LocalizedText;
  readonly needs: ReserveNeed;
  /** The least investment, where some sum is not enough. */
  readonly atLeast?: Money;
  /** The stages that will do, where a stage is asked for. */
  readonly stages?: readonly string[];
}

/** What projects are looked at for where nothing else is said. */
export const defaultReserveCriteria: readonly ReserveCriterion[] = [
  { id: "owner", title: { zh: "责任单位明确", en: "Somebody answers for it" }, needs: "owner" },
  { id: "place", title: { zh: "建设地点明确", en: "It has a place" }, needs: "place" },
  { id: "investment", title: { zh: "投资规模明确", en: "Its cost is known" }, needs: "investment" },
  { id: "period", title: { zh: "建设周期明确", en: "It has a time" }, needs: "period" },
  { id: "preliminary-work", title: { zh: "前期手续齐备", en: "Preliminary work is done" }, needs: "preliminary-work" },
  { id: "fund", title: { zh: "对接基金项目库", en: "It stands in a fund’s pool" }, needs: "fund" },
];
