export * from "./plain.ts";
export * from "./schemas.ts";
