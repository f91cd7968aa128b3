import { itemTitle } from "../facts/plan-views.ts";
import type { KnownItem } from "../facts/walk-items.ts";
import type { MessageTemplate } from "../finding/finding.ts";
import type { LocalizedText } from "../plan/parts/localized-text.ts";
import { textFor } from "./text-in.ts";

/**
 * What people call an item, in a sentence: its title, name or statement in each language, else in any other; its id where
 * it has none, or where there is no such item. Long ones are cut.
 *
 * @example
 * ```ts
 * import { nameOf } from "@regional-plan/model";
 *
 * nameOf({ kind: "domain", item: { id: "domain-1", title: { zh: "交通", en: "Transport" } } }, "domain-1"); //=> { en: "Transport", zh: "交通" }
 * nameOf(undefined, "domain-9"); //=> { en: "domain-9", zh: "domain-9" }
 * ```
 */
export function nameOf(known: KnownItem | undefined, id: string): MessageTemplate {
  const text = known === undefined ? undefined : known.kind === "plan" ? known.item.title : itemTitle(known);
  return { en: textIn(text, "en") ?? id, zh: textIn(text, "zh") ?? id };
}

/**
 * Several names as one list.
 *
 * @example
 * ```ts
 * import { listNames } from "@regional-plan/model";
 *
 * listNames([{ en: "Rail", zh: "铁路" }, { en: "Roads", zh: "公路" }]); //=> { en: "Rail, Roads", zh: "铁路、公路" }
 * ```
 */
export function listNames(names: readonly MessageTemplate[]): MessageTemplate {
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}

const longest = 40;

function textIn(text: LocalizedText | undefined, language: "en" | "zh"): string | undefined {
  const found = (text && textFor(text, language)) ?? Object.values(text ?? {})[0];
  return found !== undefined && found.length > longest ? `${found.slice(0, longest)}…` : found;
}
