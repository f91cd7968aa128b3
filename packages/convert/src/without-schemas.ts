export * from "./decode-text.ts";
export * from "./define-format.ts";
export * from "./describe-option.ts";
export * from "./find-format.ts";
export * from "./format-entry.ts";
export * from "./format-options.ts";
export * from "./line-index.ts";
export { formats } from "./registry.gen.ts";
export * from "./without-told-twice.ts";
