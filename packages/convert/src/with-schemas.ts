export * from "./define-format.ts";
