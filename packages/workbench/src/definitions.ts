import { contentFindings, type OwnFindingDefinition } from "@regional-plan/model";
import type { RuleEntry } from "@regional-plan/validate";
import { fileFindings } from "./file-findings.ts";

/** What each finding says, by the id of its rule. */
export type Definitions = ReadonlyMap<string, OwnFindingDefinition>;

/** The definitions of what a format can find and of rules. */
export function definitionsFor(findings: readonly OwnFindingDefinition[], rules: readonly RuleEntry[] = []): Definitions {
  const definitions: readonly OwnFindingDefinition[] = [
    ...Object.values(fileFindings),
    ...Object.values(contentFindings),
    ...findings,
    ...rules,
  ];
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
