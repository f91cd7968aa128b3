export * from "./plan/schemas.gen.ts";
export type { ExplainOptions } from "./shape/explain/explain-issues.ts";
export * from "./shape/explain/explain-shape.ts";
export { formName } from "./shape/form-names.ts";
export * from "./shape/parse-plan.ts";
export * from "./shape/schema-at.ts";
