export * from "./engine/usable-plan.ts";
export * from "./engine/validate-plan.ts";
export * from "./rules/try-examples.ts";
