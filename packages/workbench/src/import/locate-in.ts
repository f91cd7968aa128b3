import type { Locate } from "@regional-plan/convert";
import { atPointer, type FindingLocation, type Plan, type SourceSpan } from "@regional-plan/model";

/** Finds the line of a text that an item of its plan was read from: the plan of a document has no other place. */
export function locateIn(plan: Plan, text: string): Locate {
  return (paths) => new Map(paths.map((path) => [path, placeOf(plan, path, text)]));
}

function placeOf(plan: Plan, path: string, text: string): FindingLocation {
  const [, list = "", index = ""] = path.split("/");
  const item = atPointer(plan, `/${list}/${index}`) as { readonly source?: readonly SourceSpan[] } | undefined;
  const start = Array.isArray(item?.source) ? item.source[0]?.start : undefined;
  return start === undefined ? {} : { line: text.slice(0, start).split("\n").length };
}
