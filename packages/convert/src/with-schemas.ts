export * from "./losses-beyond.ts";
export * from "./read-plan.ts";
