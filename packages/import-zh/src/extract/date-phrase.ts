import type { Stretch } from "../segment/block.ts";
import type { Due } from "./find-due.ts";

/** A date of a paragraph with the words that make it a time by which something is due: 到2028年, 2025年6月底前, “十四五”末. */
export function datePhrase({ block, from }: Stretch, { at, end }: Due): Stretch {
  const before = /(?:力争|争取|确保|预计|[截到至在于])+$/.exec(block.text.slice(Math.max(0, from + at - 6), from + at))?.[0] ?? "";
  const after = /^(?:期[末内间]|时期|规划期|[底末])?(?:之前|以前|[前内时])?/.exec(block.text.slice(from + end, from + end + 6))?.[0] ?? "";
  return { block, from: Math.max(from, from + at - before.length), to: from + end + after.length };
}

/** A date that governs what stands elsewhere, and where it stands; one that the title of the plan says stands nowhere. */
export interface GoverningDate {
  readonly date: string;
  readonly place: Stretch | undefined;
}

/** The last date of a paragraph, for what follows. */
export function governingDate(stretch: Stretch, dues: readonly Due[]): GoverningDate | undefined {
  const last = dues.at(-1);
  return last === undefined ? undefined : { date: last.date, place: datePhrase(stretch, last) };
}
