import type { LocalizedText } from "@regional-plan/model";
import { countTerms } from "../match/text-terms.ts";
import type { NameFinder } from "./shared-names.ts";
import type { TaskUnit } from "./task-unit.ts";

/** The terms of a unit, told apart by where they stand. */
export interface UnitTerms {
  readonly title: ReadonlyMap<string, number>;
  readonly body: ReadonlyMap<string, number>;
  readonly above: ReadonlyMap<string, number>;
}

/** Counts the terms of a unit in some languages; a name that both plans have is a term of its own. */
export function termsOfUnit(unit: TaskUnit, languages: ReadonlySet<string>, findNames?: NameFinder): UnitTerms {
  const textOf = (text: LocalizedText) => textIn(text, languages);
  const title = countTerms(textOf(unit.title));
  // A lead without a number, “双园” or 金融支持, is understood from the heading above it.
  if (!unit.isNumbered && title.size > 0) countTerms(textOf(unit.above[0] ?? {}), title);
  if (unit.isClosing) for (const sign of closing) title.set(sign, 1);
  const text = textOf(unit.text);
  const body = countTerms(text);
  for (const { name } of findNames?.(`${textOf(unit.title)}\n${text}`) ?? []) body.set(`=${name}`, 1);
  const above = new Map<string, number>();
  for (const heading of unit.above) countTerms(textOf(heading), above);
  return { title, body, above };
}

/** What all that see to a plan being carried out have in common, however it is called: 保障措施, 组织实施, 工作要求. */
const closing = ["=closing 1", "=closing 2", "=closing 3", "=closing 4"];

/** A text in some languages, one after the other. */
export function textIn(text: LocalizedText, languages: ReadonlySet<string>): string {
  const found: string[] = [];
  for (const tag in text) if (languages.has(tag)) found.push(text[tag] ?? "");
  return found.join("\n");
}
