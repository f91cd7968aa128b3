import { type PlacedItem, readEdtf } from "@regional-plan/model";

/**
 * The years of an item's date, as EDTF has them: of what is due by a day its year, `2025`; of what lasts, all that it lasts,
 * `2018/2022`; of what has no end, `2022/..`. Reports are about the plan, and have no date in it.
 */
export function yearsOf({ kind, item }: PlacedItem): string | undefined {
  if (kind === "report") return undefined;
  const { due, horizon, period } = item as { readonly due?: string; readonly horizon?: string; readonly period?: string };
  const span = readEdtf(due ?? horizon ?? period ?? "");
  if (span === undefined) return undefined;
  const [from, to] = [yearOf(span.first), span.last && yearOf(span.last)];
  if (to === undefined) return `${from}/..`;
  return due !== undefined || horizon !== undefined || from === to ? to : `${from}/${to}`;
}

const yearOf = (day: string) => day.slice(0, 4);
