import type { Erratum } from "@regional-plan/model";
import type { Passage } from "./sentence-around.ts";

/** A damaged passage. */
export interface Damage extends Passage {
  erratum: Erratum;
}

/** A stretch of text, and whether it lies in a damaged passage. */
export interface Piece {
  words: string;
  damaged: boolean;
}

/** Every damaged passage that the plan knows of, in the order of the text. */
export function damagesOf(errata: readonly Erratum[]): Damage[] {
  const damages = errata.flatMap((erratum) =>
    (erratum.source ?? []).flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ erratum, start, end }])),
  );
  return damages.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The damaged passages that touch a passage. */
export function damagesIn(damages: readonly Damage[], { start, end }: Passage): Damage[] {
  return damages.filter((damage) => damage.start < end && start < damage.end);
}

/** A passage of a text, cut where damage begins and ends. */
export function splitAtErrata(text: string, { start, end }: Passage, damages: readonly Damage[]): Piece[] {
  const cuts = damages.flatMap((damage) => [damage.start, damage.end]).filter((cut) => start < cut && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? end;
    return { words: text.slice(from, to), damaged: damagesIn(damages, { start: from, end: to }).length > 0 };
  });
}
