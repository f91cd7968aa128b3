import { type MessageLanguage, messageIn, type OwnMessage } from "@regional-plan/model";
import { visibleText } from "../visible-text.ts";

/** What a rule says in general: its text with an ellipsis wherever a finding says something of its own. */
export function generalText(template: OwnMessage, language: MessageLanguage): string {
  return visibleText(messageIn(template, language).replace(/\{\w+\}/gu, "…"));
}
