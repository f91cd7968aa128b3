import { lanzhu } from "@regional-plan/repository/lanzhu";

/** Where a path leads, as the tables write it: the report of an entry, an item's id. */
export function reportOf(path: string): string {
  const [, list, at] = /^\/(\w+)\/(\d+)/u.exec(path) ?? [];
  const item = (lanzhu as unknown as Record<string, readonly { readonly id: string }[]>)[list ?? ""]?.[Number(at)];
  return item?.id.replace(/^report-/u, "") ?? path;
}

/** What a number is without what arithmetic with fractions leaves behind. */
export const tidy = (number: number | undefined): number | undefined => (number === undefined ? undefined : Number(number.toPrecision(9)));
