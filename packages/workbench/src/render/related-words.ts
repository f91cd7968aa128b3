import { type Finding, type MessageLanguage, renderMessage } from "@regional-plan/model";
import type { Checked } from "../check-opened.ts";
import { placeOf } from "./place-of.ts";

/** Where else to look, as a sentence that follows a finding's message: where the first stands of what is there twice. Empty where nowhere. */
export function relatedWords(
  { rule, related = [] }: Pick<Finding, "rule" | "related">,
  { input, definitions }: Pick<Checked, "input" | "definitions">,
  language: MessageLanguage,
): string {
  if (related.length === 0) return "";
  const places = related
    .slice(0, mostPlaces)
    .map(({ path, location }) => (location === undefined ? path : placeOf(input, location)))
    .concat(related.length > mostPlaces ? ["…"] : [])
    .join(language === "zh" ? "、" : ", ");
  const sentence = renderMessage(definitions.get(rule)?.related ?? seeAlso, { places }, language);
  return language === "zh" ? sentence : ` ${sentence}`;
}

const mostPlaces = 3;

const seeAlso = { en: "See also {places}.", zh: "另见 {places}。" };
