import { readFileSync } from "node:fs";
import type { FileTree } from "@regional-plan/convert";
import { itemKinds, listOfKind } from "@regional-plan/model";

/** The schemas that the model publishes lie beside the bundle. */
const schemas = new URL("./schema/", import.meta.url);

/** The JSON Schemas that the files of a plan name, to lie in the folder `schema` beside them, where an editor finds them without a network. */
export function schemaFiles(): FileTree {
  const names = ["plan-head", ...itemKinds.map((kind) => listOfKind[kind])];
  return new Map(names.map((name) => [`schema/${name}.json`, readFileSync(new URL(`${name}.json`, schemas))]));
}
