// Everything that makes do without a schema, and so without zod.
export * from "./catalogue.ts";
export * from "./code-tables.ts";
export * from "./config/apply-waivers.ts";
export * from "./config/validate-config.ts";
export * from "./define-rule.ts";
export * from "./registry.gen.ts";
export * from "./report/describe-report.ts";
export * from "./report/validation-report.ts";
export * from "./rule-context.ts";
export * from "./validate-options.ts";
export * from "./validate-sound-plan.ts";
export * from "./visited.ts";
