import type { MessageTemplate } from "../finding/finding.ts";
import { fieldLabel } from "./field-labels.ts";

/** A field with what it is called, for messages: due（完成时限）. */
export function namedField(key: string, owner?: string): MessageTemplate {
  const label = fieldLabel(key, owner);
  return { en: key, zh: label === undefined || label.zh === key ? key : `${key}（${label.zh}）` };
}

/** Several of them. */
export function namedFields(keys: readonly string[], owner?: string): MessageTemplate {
  const named = keys.map((key) => namedField(key, owner));
  return { en: named.map(({ en }) => en).join(", "), zh: named.map(({ zh }) => zh).join("、") };
}
