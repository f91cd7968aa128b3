export * from "./contract/define-format.ts";
export * from "./contract/losses-beyond.ts";
export * from "./contract/read-plan.ts";
