import { contentFindings } from "@regional-plan/convert";
import type { FindingDefinition } from "@regional-plan/model";
import { catalogue, type Rule } from "@regional-plan/validate";

/** What each finding says, by the id of its rule. */
export type Definitions = ReadonlyMap<string, FindingDefinition>;

/** The definitions of all rules, a project's own among them, and of what a format can find. */
export function definitionsFor(findings: readonly FindingDefinition[], own: readonly Rule[] = []): Definitions {
  const definitions: readonly FindingDefinition[] = [...Object.values(contentFindings), ...findings, ...catalogue(own)];
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
