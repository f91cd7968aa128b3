export * from "./define-format.ts";
export * from "./losses-beyond.ts";
export * from "./read-plan.ts";
