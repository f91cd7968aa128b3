import { type Finding, type MessageTemplate, renderMessage } from "@regional-plan/model";

/** A message with its parameters put in, in both languages. */
export const inParams = (template: MessageTemplate, params: Finding["params"]): MessageTemplate => ({
  en: renderMessage(template, params, "en"),
  zh: renderMessage(template, params, "zh"),
});
