import { contentFindings } from "@regional-plan/convert";
import type { OwnFindingDefinition } from "@regional-plan/model";
import { catalogue, type Rule } from "@regional-plan/validate";
import { fileFindings } from "./file-findings.ts";

/** What each finding says, by the id of its rule. */
export type Definitions = ReadonlyMap<string, OwnFindingDefinition>;

/** The definitions of all rules, a project's own among them, and of what a format can find. */
export function definitionsFor(findings: readonly OwnFindingDefinition[], own: readonly Rule[] = []): Definitions {
  const definitions: readonly OwnFindingDefinition[] = [
    ...Object.values(fileFindings),
    ...Object.values(contentFindings),
    ...findings,
    ...catalogue(own),
  ];
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
