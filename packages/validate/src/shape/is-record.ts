import { isJsonObject } from "@regional-plan/model";

/** Whether an input is an object as JSON has them, and no list. */
export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input) && isJsonObject(input);
