import { readFileSync } from "node:fs";
import type { FileTree } from "@regional-plan/convert";
import { formName, itemKinds, listOfKind, type MessageTemplate, schemaFinding } from "@regional-plan/model";

/** The schemas that the model publishes lie beside the bundle. */
const schemas = new URL("./schema/", import.meta.url);

/** The JSON Schemas that the files of a plan name, to lie in the folder `schema` beside them, where an editor finds them without a network. */
export function schemaFiles(): FileTree {
  const names = ["plan-head", ...itemKinds.map((kind) => listOfKind[kind])];
  return new Map(names.map((name) => [`schema/${name}.json`, forEditors(readFileSync(new URL(`${name}.json`, schemas), "utf8"))]));
}

/** A schema with what editors say, in place of the regular expression, of a text that is not of its form. No validator knows the key. */
function forEditors(schema: string): string {
  const withWords = (_: string, value: unknown) => {
    const { pattern } = (value ?? {}) as { pattern?: unknown };
    const form = typeof pattern === "string" ? formName(String(new RegExp(pattern, "u"))) : "form-other";
    const words = form === "form-other" ? undefined : terms[form];
    return words === undefined ? value : { ...(value as object), patternErrorMessage: `${words.zh} ${words.en}` };
  };
  return `${JSON.stringify(JSON.parse(schema, withWords), undefined, 2)}\n`;
}

const terms: Readonly<Record<string, MessageTemplate>> = schemaFinding.terms;
