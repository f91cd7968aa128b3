export * from "./with-schemas.ts";
export * from "./without-schemas.ts";
