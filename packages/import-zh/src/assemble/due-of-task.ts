import type { Edtf } from "@regional-plan/model";
import { findDues, type PlanYears } from "../extract/find-due.ts";
import { type Stretch, wordsOf } from "../segment/block.ts";

/** When a task is to be done, where a label beside its units says so: 完成时限：2026年12月底. Of several dates none is that of all. */
export function dueOfTask(body: readonly Stretch[], years: PlanYears | undefined): Edtf | undefined {
  const dates = new Set<string>();
  for (const stretch of body) {
    if (stretch.block.cells !== undefined) continue;
    const words = wordsOf(stretch);
    if (!words.includes("时限") && !words.includes("完成时间")) continue;
    for (const [, said = ""] of words.matchAll(/(?:完成时限|完成时间|时限要求|时限)[：:]([^；。，）)\]】〕\n]{2,24})/g)) {
      const due = findDues(said, years).at(-1);
      if (due !== undefined) dates.add(due.date);
    }
  }
  const [only] = dates;
  return dates.size === 1 ? only : undefined;
}
