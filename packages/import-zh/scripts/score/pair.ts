/** What of two lists belongs together. */
export interface Paired<Found, Wanted> {
  readonly pairs: readonly (readonly [Found, Wanted])[];
  readonly extra: readonly Found[];
  readonly missed: readonly Wanted[];
}

/** Pairs each found thing with at most one wanted thing. */
export function pair<Found, Wanted>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  isSame: (f: Found, w: Wanted) => boolean,
): Paired<Found, Wanted> {
  const open = [...wanted];
  const extra: Found[] = [];
  const pairs: [Found, Wanted][] = [];
  for (const one of found) {
    const at = open.findIndex((other) => isSame(one, other));
    const [match] = at < 0 ? [] : open.splice(at, 1);
    if (match === undefined) extra.push(one);
    else pairs.push([one, match]);
  }
  return { pairs, extra, missed: open };
}

/** Words as they are compared: without blanks and punctuation, in one width. */
export const bare = (words: string | undefined): string => (words ?? "").normalize("NFKC").replaceAll(/[\s\p{P}]/gu, "");
