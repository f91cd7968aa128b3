export * from "./checked.ts";
export * from "./plain.ts";
