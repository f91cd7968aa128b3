import { type MessageTemplate, type Plan, planShape, toPointer, walkValues } from "@regional-plan/model";
import type { Loss } from "../contract/define-format.ts";

/** The texts with a sign for which another one is written, among those that are written at all. */
export function lostSigns(plan: Plan, lost: readonly Loss[]): Loss[] {
  const left = new Set(lost.map(({ path }) => path));
  const signs: Loss[] = [];
  walkValues(plan, planShape, (value, _, path) => {
    const at = toPointer([...path]);
    if (left.has(at)) return false;
    if (typeof value === "string" && unwritable.test(value)) signs.push({ path: at, value, reason });
    return undefined;
  });
  return signs;
}

/** Half of a character, which no file of text can hold, and the zero, which CommonMark does not allow. */
const unwritable = /[\0\p{Cs}]/u;

const reason: MessageTemplate = {
  en: "The text has a character that cannot be written; “\uFFFD” stands in its place.",
  zh: "该文本中有无法写出的字符，已用“\uFFFD”代替。",
};
