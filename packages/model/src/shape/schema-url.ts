import { version } from "../../package.json";
import type { ListName } from "../plan/parts/item-kind.ts";

/**
 * The address of a JSON Schema of this version of the package, which is also its `$id`: of a whole plan, of the file
 * `plan.yaml` of a folder (`plan-head`), of a file that holds one list, or of one definition (`goal`). It names the release
 * without its last number, so that what a plan was written against stays what it was.
 *
 * @example
 * ```ts
 * import { schemaUrl } from "@regional-plan/model";
 *
 * schemaUrl("plan").startsWith("https://unpkg.com/@regional-plan/model@"); //=> true
 * schemaUrl("plan").endsWith("/schema/plan.json"); //=> true
 * ```
 */
export function schemaUrl(name: "plan" | "plan-head" | ListName | (string & {})): string {
  return `https://unpkg.com/@regional-plan/model@${version.split(".", 2).join(".")}/schema/${name}.json`;
}
