import { matchQuotes } from "@regional-plan/model";
import type { Mend, SourceText } from "../../engine/rule-context.ts";
import { searchTexts } from "../../engine/search-texts.ts";
import type { Quote } from "../../engine/visited.ts";

/** Where a quote stands, if that is one place and its offsets are not believed. */
export function relocateQuotes(documents: ReadonlyMap<string, SourceText>): (quote: Quote) => { start: number; end: number } | undefined {
  const matchIn = searchTexts(documents, matchQuotes);
  return ({ document, value: { start, end, ...words } }) => {
    const found = matchIn(document)(words);
    return "problem" in found ? undefined : found;
  };
}

/** The steps that give a quote other offsets; one without an end of its own needs none. */
export function mendOffsets({ value }: Quote, place: { start: number; end: number }): Mend[] {
  const start: Mend = { op: "replace", key: "start", value: place.start };
  return value.end === undefined ? [start] : [start, { op: "replace", key: "end", value: place.end }];
}
