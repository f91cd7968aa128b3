export * from "./import-findings.ts";
export * from "./import-plan.ts";
export { readerFindings } from "./reader-findings.ts";
export type { ParagraphHint } from "./segment/hint.ts";
