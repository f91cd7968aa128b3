import type { Heading } from "../outline/heading.ts";
import type { HeadingKind } from "./heading-kinds.ts";

/** The numbers of sections: 2-1-3 is the third below the first below the second. */
export function numberSections(headings: readonly Heading[]): string[] {
  const counts = new Map<number | undefined, number>();
  const numbers: string[] = [];
  for (const { parent } of headings) {
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    numbers.push(parent === undefined ? String(count) : `${numbers[parent]}-${count}`);
  }
  return numbers;
}

/** The id of the item that a heading of a kind heads. */
export function itemOf(kind: HeadingKind, number: string): string | undefined {
  return kind === "principle" || kind === "domain" || kind === "measure" || kind === "arrangement" ? `${kind}-${number}` : undefined;
}

/** The domain around a heading: that of the nearest heading above it that heads one. */
export function domainAbove(
  kinds: readonly HeadingKind[],
  headings: readonly Heading[],
  numbers: readonly string[],
  at: number,
): string | undefined {
  for (let above = headings[at]?.parent; above !== undefined; above = headings[above]?.parent) {
    if (kinds[above] === "domain") return `domain-${numbers[above]}`;
  }
  return undefined;
}
