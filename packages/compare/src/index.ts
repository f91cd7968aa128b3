export * from "./match/item-match.ts";
export * from "./match/match-items.ts";
export * from "./match/match-reasons.ts";
export * from "./merge/merge-conflict.ts";
export * from "./merge/merge-findings.ts";
export * from "./merge/merge-plans.ts";
export type { PlanPart } from "./soundness/problem.ts";
