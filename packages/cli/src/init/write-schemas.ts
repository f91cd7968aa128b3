import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { itemKinds, listOfKind } from "@regional-plan/model";
import { writeInto } from "../write-output.ts";

/** The schemas that the model publishes lie beside the bundle. */
const schemas = new URL("./schema/", import.meta.url);

/** Puts the JSON Schemas that the files of a plan name into the folder `schema` beside them, where an editor finds them without a network. */
export async function writeSchemas(folder: string): Promise<void> {
  for (const name of ["plan-head", ...itemKinds.map((kind) => listOfKind[kind])]) {
    await writeInto(join(folder, "schema", `${name}.json`), await readFile(new URL(`${name}.json`, schemas)));
  }
}
