export * from "./decode-text.ts";
export * from "./find-format.ts";
export * from "./line-index.ts";
export * from "./losses-beyond.ts";
export { formats } from "./registry.gen.ts";
export * from "./without-told-twice.ts";
