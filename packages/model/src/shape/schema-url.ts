import type { ListName } from "../plan/parts/item-kind.ts";
import { specVersion } from "./spec-version.ts";

/**
 * The address of a JSON Schema of this version of the model, which is also its `$id`: of a whole plan, of the file
 * `plan.yaml` of a folder (`plan-head`), of a file that holds one list, or of one definition (`goal`).
 *
 * @example
 * ```ts
 * import { schemaUrl } from "@regional-plan/model";
 *
 * schemaUrl("plan"); //=> "https://unpkg.com/@regional-plan/model@0.3/schema/plan.json"
 * ```
 */
export function schemaUrl(name: "plan" | "plan-head" | ListName | (string & {})): string {
  return `https://unpkg.com/@regional-plan/model@${specVersion}/schema/${name}.json`;
}
