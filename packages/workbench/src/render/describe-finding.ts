import { type Finding, type FindingDescription, describeFinding as inWords, type MessageLanguage } from "@regional-plan/model";
import type { Definitions } from "../definitions.ts";

/** The words of a finding in one language. */
export function describeFinding(finding: Finding, definitions: Definitions, language: MessageLanguage): FindingDescription {
  const definition = definitions.get(finding.rule);
  return definition === undefined ? { message: finding.rule, why: "", fix: "" } : inWords(finding, definition, language);
}
