import { itemTitle, type LocalizedText, type MessageTemplate, textFor } from "@regional-plan/model";
import type { KnownItem } from "./engine/visited.ts";

/**
 * What people call an item, for messages: its title, name or statement in each language, else in any other; its id where
 * it has none, or where there is no such item.
 */
export function nameOf(placed: KnownItem | undefined, id: string): MessageTemplate {
  const text = placed === undefined ? undefined : placed.kind === "plan" ? placed.item.title : itemTitle({ ...placed, path: "" });
  return { en: textIn(text, "en") ?? id, zh: textIn(text, "zh") ?? id };
}

/** Several names as one list. */
export function listNames(names: readonly MessageTemplate[]): MessageTemplate {
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}

const longest = 40;

function textIn(text: LocalizedText | undefined, language: "en" | "zh"): string | undefined {
  const found = (text && textFor(text, language)) ?? Object.values(text ?? {})[0];
  return found !== undefined && found.length > longest ? `${found.slice(0, longest)}…` : found;
}
