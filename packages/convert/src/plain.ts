// Everything that makes do without a schema, and so without zod.
export * from "./decode-text.ts";
export * from "./find-format.ts";
export * from "./line-index.ts";
export { formats } from "./registry.gen.ts";
