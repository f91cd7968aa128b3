import type { Cooperation } from "@regional-plan/model";

/** Where somebody stands in the picture. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The radius of its dot. */
  readonly size: number;
  /** On which side of the dot its name stands. */
  readonly anchor: "start" | "middle" | "end";
}

/** A line between two. */
export interface NetworkLine {
  readonly pair: Cooperation;
  readonly from: Spot;
  readonly to: Spot;
  readonly width: number;
}

/** How many stand in the ring: names would lie upon one another beyond that. */
const most = 22;

/** A picture of pairs, the one with most first: the plan's own place in the middle, those that it does most with around it from the top. */
export function layOut(
  pairs: readonly Cooperation[],
  middle: string | undefined,
): { spots: readonly Spot[]; lines: readonly NetworkLine[] } {
  const weights = new Map<string, number>();
  for (const { between, ties } of pairs) for (const id of between) weights.set(id, (weights.get(id) ?? 0) + ties.length);
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const centre = middle !== undefined && weights.has(middle) ? middle : ranked[0];
  if (centre === undefined) return { spots: [], lines: [] };
  const ring = ranked.filter((id) => id !== centre).slice(0, most);
  const heaviest = Math.max(...weights.values());
  const sizeOf = (id: string) => 5 + 13 * Math.sqrt((weights.get(id) ?? 0) / heaviest);
  const spots: Spot[] = [{ id: centre, x: 0, y: 0, size: sizeOf(centre), anchor: "middle" }];
  for (const [at, id] of ring.entries()) {
    const angle = (2 * Math.PI * at) / ring.length - Math.PI / 2;
    const [x, y] = [Math.round(300 * Math.cos(angle)), Math.round(280 * Math.sin(angle))];
    spots.push({ id, x, y, size: sizeOf(id), anchor: Math.abs(x) < 40 ? "middle" : x > 0 ? "start" : "end" });
  }
  const bySpot = new Map(spots.map((spot) => [spot.id, spot]));
  const largest = pairs[0]?.ties.length ?? 1;
  const lines = pairs.flatMap((pair): NetworkLine[] => {
    const [from, to] = pair.between.map((id) => bySpot.get(id));
    return from === undefined || to === undefined ? [] : [{ pair, from, to, width: 1 + 9 * (pair.ties.length / largest) }];
  });
  return { spots, lines };
}
