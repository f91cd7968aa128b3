import { type Finding, type MessageLanguage, renderMessage } from "@regional-plan/model";
import type { Definitions } from "../definitions.ts";

/** What a finding says to a person. */
export interface FindingWords {
  message: string;
  why: string;
  suggestion: string;
}

/** The words of a finding in one language. */
export function describeFinding({ rule, params }: Finding, definitions: Definitions, language: MessageLanguage): FindingWords {
  const definition = definitions.get(rule);
  if (definition === undefined) return { message: rule, why: "", suggestion: "" };
  const text = (template: typeof definition.message) => renderMessage(template, params, language);
  return { message: text(definition.message), why: text(definition.why), suggestion: text(definition.fix) };
}
