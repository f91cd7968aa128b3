import { contentFindings } from "@regional-plan/convert";
import type { FindingDefinition } from "@regional-plan/model";
import { catalogue } from "@regional-plan/validate";
import type { Input } from "./read-input.ts";

/** What each finding says, by the id of its rule. */
export type Definitions = ReadonlyMap<string, FindingDefinition>;

/** The definitions of all rules, and of what the input's format can find. */
export async function definitionsFor({ format }: Input): Promise<Definitions> {
  const definitions: readonly FindingDefinition[] = [...catalogue(), ...Object.values(contentFindings), ...(await format.load()).findings];
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
