/** Gives ids their numbers: 0, 1, 2 … in the order in which they first come in. */
export interface IdNumbers {
  /** How many ids have a number. */
  readonly size: () => number;
  /** The ids that have one, in the order of their numbers. */
  readonly ids: () => Iterable<string>;
  /** The number of an id, which gets the next one if it is new. */
  readonly add: (id: string) => number;
  /** The number of an id; -1 where it has none. */
  readonly numberOf: (id: string) => number;
}

/**
 * Numbers up to `most` ids. A `Map` would do, but it takes some three times as long on strings that a parser has just made:
 * it moves everything as it grows, and fetches the strings again to do so. Where ids crowd together, as some could be made
 * to, the map takes over.
 */
export function numberIds(most: number): IdNumbers {
  const mask = 2 ** Math.ceil(Math.log2(most * 1.5 + 2)) - 1;
  /** The numbers plus one, with the upper bits of the mark above them, each at the first free place from its mark on; 0 is free. */
  const slots = new Int32Array(mask + 1);
  const ids = new Array<string>(most);
  let size = 0;
  let numbers: Map<string, number> | undefined;
  let spareSteps = 0;

  /** The number plus one that an id has; 0 where it has none, or -1 where finding it takes too long. A new id gets the next if `adding`. */
  const lookUp = (id: string, adding: boolean): number => {
    const mark = markOf(id);
    spareSteps += fairSteps;
    for (let slot = mark & mask; spareSteps >= 0; slot = (slot + 1) & mask) {
      const taken = slots[slot] as number;
      if (taken === 0) {
        if (!adding) return 0;
        ids[size++] = id;
        slots[slot] = (mark & ~mask) | size;
        return size;
      }
      if (((taken ^ mark) & ~mask) === 0 && ids[(taken & mask) - 1] === id) return taken & mask;
      spareSteps--;
    }
    return -1;
  };
  const toMap = () => new Map(ids.slice(0, size).map((id, number) => [id, number]));
  return {
    size: () => numbers?.size ?? size,
    ids: () => numbers?.keys() ?? ids.slice(0, size),
    add: (id) => {
      const number = numbers === undefined ? lookUp(id, true) : -1;
      if (number > 0) return number - 1;
      numbers ??= toMap();
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size);
      return numbers.size - 1;
    },
    numberOf: (id) => {
      const number = numbers === undefined ? lookUp(id, false) : -1;
      if (number >= 0) return number - 1;
      numbers ??= toMap();
      return numbers.get(id) ?? -1;
    },
  };
}

/** How many slots may be looked at for each id, on the whole: one or two are. */
const fairSteps = 16;

/** A number from all letters of an id, its upper bits mixed into the lower. */
function markOf(id: string): number {
  let mark = id.length;
  for (let at = 0; at < id.length; at++) mark = (Math.imul(mark, 31) + id.charCodeAt(at)) | 0;
  mark = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  return mark ^ (mark >>> 13);
}
