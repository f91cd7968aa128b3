import { idPattern } from "../../plan/parts/patterns.ts";
import type { ShapeContext } from "./shape-problem.ts";

/** The id of the unit that a text stands for, which may be an id itself; `undefined` where that cannot be told. */
export function unitNamed(text: string, { items }: ShapeContext): string | undefined {
  const { ids, isSure } = items.named(text, ["agency"]);
  return isSure ? ids[0] : idPattern.test(text) ? text : undefined;
}

/** The units that a text names one after the other; one, where a unit is called so. */
export function unitsIn(text: string, context: ShapeContext): string[] {
  const { ids } = context.items.named(text, ["agency"]);
  return ids.length > 0 ? [text] : text.split(/\s*[、，,;；]\s*/u).filter((part) => part !== "");
}
