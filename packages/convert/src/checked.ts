// What checks with the model's schemas: here is zod.
export * from "./define-format.ts";
export * from "./losses-beyond.ts";
