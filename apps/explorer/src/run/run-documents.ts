import type { Paper, Plan } from "@regional-plan/model";
import { bulletinOf, bulletinPaper, workPointsOf, workPointsPaper } from "@regional-plan/track";
import type { Said } from "../worker/own-state.ts";

/** As of when a document is made. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly year: number;
}

/** A document that is made of a plan and its reports. */
export interface RunDocument {
  readonly id: string;
  readonly title: Said;
  /** What of the moment it asks for. */
  readonly asks: keyof Moment;
  readonly paperOf: (plan: Plan, moment: Moment) => Paper;
}

/** The documents of carrying a plan out, a line each. */
export const runDocuments: readonly RunDocument[] = [
  {
    id: "bulletin",
    title: { en: "Bulletin", zh: "进展通报" },
    asks: "day",
    paperOf: (plan, { day }) => bulletinPaper(bulletinOf(plan, { asOf: day })),
  },
  {
    id: "work-points",
    title: { en: "Work points", zh: "年度工作要点" },
    asks: "year",
    paperOf: (plan, { year }) => workPointsPaper(workPointsOf(plan, { year })),
  },
];
