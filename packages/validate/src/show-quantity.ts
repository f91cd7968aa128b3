import type { Quantity } from "@regional-plan/model";

/** A quantity as a message shows it: `10家`, `80–100个`. */
export function showQuantity({ value, min, max, unit = "" }: Quantity): string {
  if (value !== undefined) return `${value}${unit}`;
  return min === undefined && max === undefined ? unit : `${min ?? ""}–${max ?? ""}${unit}`;
}
