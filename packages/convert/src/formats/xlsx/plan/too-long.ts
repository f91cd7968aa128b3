import { type Plan, toPointer } from "@regional-plan/model";
import type { Loss } from "../../../contract/define-format.ts";

/** The longest text that a cell holds, in UTF-16 code units; Excel takes a workbook with a longer one for damaged. */
const longest = 32_767;

/** A plan without the texts that no cell can hold, and which those were. */
export function withoutTooLong(plan: Plan): { plan: Plan; losses: Loss[] } {
  const losses: Loss[] = [];
  const fits = (value: unknown, path: (string | number)[]): unknown => {
    if (typeof value === "string" && value.length > longest) {
      losses.push({ path: toPointer(path), value, reason });
      return undefined;
    }
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((inner, index) => fits(inner, [...path, index])).filter((inner) => inner !== undefined);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const kept = fits(inner, [...path, key]);
        return kept === undefined && inner !== undefined ? [] : [[key, kept]];
      }),
    );
  };
  if (!hasLong(plan)) return { plan, losses };
  return { plan: fits(plan, []) as Plan, losses };
}

function hasLong(value: unknown): boolean {
  if (typeof value === "string") return value.length > longest;
  return typeof value === "object" && value !== null && Object.values(value).some(hasLong);
}

const reason = {
  en: "A cell holds at most 32,767 characters.",
  zh: "单元格最多容纳 32,767 个字符。",
};
