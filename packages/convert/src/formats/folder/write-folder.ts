import { inSchemaOrder, itemKinds, listOfKind, type Plan, schemaUrl } from "@regional-plan/model";
import type { Written } from "../../define-format.ts";

import { writeYamlText } from "../../write-yaml-text.ts";

/** Writes `plan.yaml` and one file a list. */
export function writeFolder(plan: Plan): Written {
  const whole = inSchemaOrder(plan) as unknown as Record<string, unknown>;
  const files = new Map<string, string>();
  const lists = itemKinds.map((kind) => listOfKind[kind]);
  const head = Object.fromEntries(Object.entries(whole).filter(([key]) => !lists.includes(key as never)));
  files.set("plan.yaml", writeYamlText(head, schemaUrl("plan-head")));
  for (const list of lists) {
    if (whole[list] !== undefined) files.set(`${list}.yaml`, writeYamlText({ [list]: whole[list] }, schemaUrl(list)));
  }
  return { content: files, losses: [] };
}
