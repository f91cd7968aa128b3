import type { Block, Stretch } from "../segment/block.ts";

/** Tells of a stretch whether any of others shares words with it; those of a block stand in its order. */
export function overlapsAny(others: readonly Stretch[]): (stretch: Stretch) => boolean {
  const byBlock = new Map<Block, Stretch[]>();
  for (const other of others) {
    const own = byBlock.get(other.block);
    if (own === undefined) byBlock.set(other.block, [other]);
    else own.push(other);
  }
  return ({ block, from, to }) => {
    const own = byBlock.get(block) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (own[low]?.from ?? to) < to;
  };
}
