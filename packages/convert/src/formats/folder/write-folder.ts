import { inSchemaOrder, itemKinds, listOfKind, type Plan } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { writeYamlText } from "../../text/yaml/write-yaml-text.ts";
import { fileOf, headName } from "./mapping.ts";

/**
 * Writes `plan.yaml` and one file a list. Each names its JSON Schema as a file of the folder `schema` beside it, so that an
 * editor needs no network: the command line puts the schemas of the model there.
 */
export function writeFolder(plan: Plan): Written {
  const whole = inSchemaOrder(plan) as unknown as Record<string, unknown>;
  const files = new Map<string, string>();
  const lists = itemKinds.map((kind) => listOfKind[kind]);
  const head = Object.fromEntries(Object.entries(whole).filter(([key]) => !lists.includes(key as never)));
  files.set(fileOf(headName), writeYamlText(head, schemaBeside("plan-head")));
  for (const list of lists) {
    if (whole[list] !== undefined) files.set(fileOf(list), writeYamlText({ [list]: whole[list] }, schemaBeside(list)));
  }
  return { content: files, losses: [] };
}

/** The schema of a file, as a path from it. */
export const schemaBeside = (name: string) => `schema/${name}.json`;
