export * from "./explain.ts";
export * from "./plain.ts";
