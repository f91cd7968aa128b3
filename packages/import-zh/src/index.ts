export * from "./import-findings.ts";
export * from "./import-plan.ts";
export type { ParagraphHint } from "./segment/hint.ts";
