export * from "./define-format.ts";
export * from "./losses-beyond.ts";
