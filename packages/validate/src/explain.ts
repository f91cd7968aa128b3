// What explains a wrong shape with the model's schemas: here is zod.
export * from "./try-examples.ts";
export * from "./validate-plan.ts";
