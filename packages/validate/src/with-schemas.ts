export * from "./try-examples.ts";
export * from "./validate-plan.ts";
