import { isSameTag, type LanguageTag, type Plan } from "@regional-plan/model";

/** The languages that a plan is kept in, each once, the authoritative one first: what repeats another says nothing new. */
export const planLanguages = ({ languages }: Plan): readonly LanguageTag[] =>
  languages.filter((tag, index) => languages.findIndex((other) => isSameTag(tag, other)) === index);
