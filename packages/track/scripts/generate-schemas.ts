import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { readInterfaceComments } from "../../model/scripts/read-interface-comments.ts";
import { version } from "../package.json";
import { sharedParts, viewSchemas } from "./view-schemas.ts";

/** Writes the JSON Schema of each document, with the words of the interfaces' comments. */
const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
const comments = Object.assign(
  {},
  ...["parts", "agenda", "assess", "bulletin", "policies", "reserve", "work-points"].map((room) =>
    readInterfaceComments(new URL(`../src/${room}/`, import.meta.url)),
  ),
) as ReturnType<typeof readInterfaceComments>;

for (const [name, { title, whole, parts }] of Object.entries(viewSchemas)) {
  const registry = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries({ ...sharedParts, ...parts })) registry.add(part, { id });
  const { $defs = {} } = z.toJSONSchema(z.array(whole), { metadata: registry }) as { $defs?: Record<string, Definition> };
  for (const [id, definition] of Object.entries($defs)) describe(definition, id);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://unpkg.com/@regional-plan/track@${version.split(".", 2).join(".")}/schema/${name}.json`,
    title: name,
    description: title,
    $ref: `#/$defs/${Object.keys(parts)[0]}`,
    $defs,
  };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
}

interface Definition {
  id?: string;
  description?: string;
  properties?: Record<string, { description?: string }>;
}

function describe(definition: Definition, name: string): void {
  delete definition.id;
  const comment = comments[name];
  if (comment !== undefined) definition.description = comment.text;
  for (const [key, property] of Object.entries(definition.properties ?? {})) {
    const text = comment?.members[key];
    if (text !== undefined) property.description = text;
  }
}
