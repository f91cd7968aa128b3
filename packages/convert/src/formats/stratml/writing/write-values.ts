import type { Principle } from "@regional-plan/model";
import type { Writing } from "./writing.ts";
import { markLine, textElement, wholeElement } from "./xml-parts.ts";

/** Writes principles as values. Their ids stand in instructions: a value has no identifier. */
export function writeValues(principles: readonly Principle[], writing: Writing): string {
  return principles
    .map((item, at) => {
      const path = `/principles/${at}`;
      writing.fieldsOf(path, item, "principles");
      const isNatural = item.id === `principle-${writing.count("principles") + 1}`;
      const mark = { ...(!isNatural && { id: item.id }), ...writing.place("principles", at) };
      const title = writing.text(`${path}/title`, item.title, true);
      const statement = writing.text(`${path}/statement`, item.statement);
      writing.extensionsOf(path, item, new Set());
      const inside = [
        markLine(3, title === undefined && statement === undefined ? { id: item.id, ...mark } : mark),
        title === undefined ? "" : textElement(3, "Name", title),
        statement === undefined ? "" : textElement(3, "Description", statement),
      ];
      return wholeElement(2, "Value", inside.join(""));
    })
    .join("");
}
