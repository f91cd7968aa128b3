import { type ListName, specVersion } from "@regional-plan/model";

/** Where an editor finds the JSON Schema of a plan, or of a file that holds one list of it. */
export function schemaUrl(part: "plan" | "plan-head" | ListName): string {
  return `https://unpkg.com/@regional-plan/model@${specVersion}/schema/${part}.json`;
}
