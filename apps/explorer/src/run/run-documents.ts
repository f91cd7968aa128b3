import type { Said } from "../worker/own-state.ts";

/** As of when a document is made. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly year: number;
}

/** What each document of carrying a plan out is called in an address. `worker/make-document.ts` makes each. */
export type RunDocumentId = "bulletin" | "agenda" | "work-points" | "reserve" | "policies" | "assessment";

/** A document that is made of a plan and its reports. */
export interface RunDocument {
  readonly id: RunDocumentId;
  readonly title: Said;
  /** What of the moment it asks for. */
  readonly asks: keyof Moment;
}

/** The documents of carrying a plan out, a line each. */
export const runDocuments: readonly RunDocument[] = [
  { id: "bulletin", title: { en: "Bulletin", zh: "进展通报" }, asks: "day" },
  { id: "agenda", title: { en: "Agenda", zh: "会商议题" }, asks: "day" },
  { id: "work-points", title: { en: "Work points", zh: "年度工作要点" }, asks: "year" },
  { id: "reserve", title: { en: "Project reserve", zh: "项目储备库" }, asks: "day" },
  { id: "policies", title: { en: "Policies", zh: "政策体系清单" }, asks: "day" },
  { id: "assessment", title: { en: "Assessment", zh: "考核评价" }, asks: "day" },
];
