import { type ItemKind, kindNames } from "@regional-plan/model";
import type { Language } from "../words/use-reader.ts";

/** A kind as a heading or a label has it: Measure, 任务. */
export function kindLabel(kind: ItemKind, language: Language): string {
  const name = kindNames[kind][language].replace(/^(?:an?|the) /u, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
