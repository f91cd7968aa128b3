/** Gives ids or names their numbers: 0, 1, 2 … in the order in which they first come in. */
export interface StringNumbers {
  /** How many have a number. */
  readonly size: () => number;
  /** The string that has a number. */
  readonly textOf: (number: number) => string;
  /** The number of a string, which gets the next one if it is new. */
  readonly add: (text: string) => number;
  /** The number of a string; -1 where it has none. */
  readonly numberOf: (text: string) => number;
}

/**
 * Numbers up to `most` strings. A `Map` would do, but it takes twice as long on strings that a parser has just made:
 * it moves everything as it grows, and fetches the strings again to do so. Where strings crowd together, as some could be
 * made to, the map takes over.
 */
export function numberStrings(most: number): StringNumbers {
  const mask = 2 ** Math.ceil(Math.log2(most * 1.5 + 2)) - 1;
  /** The numbers plus one, with the upper bits of the mark above them, each at the first free place from its mark on; 0 is free. */
  const slots = new Int32Array(mask + 1);
  const known = new Array<string>(most);
  let size = 0;
  let numbers: Map<string, number> | undefined;
  let spareSteps = 0;

  /** The number plus one that a string has; 0 where it has none, or -1 where finding it takes too long. A new one gets the next if `adding`. */
  const lookUp = (text: string, adding: boolean): number => {
    const mark = markOf(text);
    spareSteps += fairSteps;
    for (let slot = mark & mask; spareSteps >= 0; slot = (slot + 1) & mask) {
      const taken = slots[slot] as number;
      if (taken === 0) {
        if (!adding) return 0;
        known[size++] = text;
        slots[slot] = (mark & ~mask) | size;
        return size;
      }
      if (((taken ^ mark) & ~mask) === 0 && known[(taken & mask) - 1] === text) return taken & mask;
      spareSteps--;
    }
    return -1;
  };
  const toMap = () => new Map(known.slice(0, size).map((text, number) => [text, number]));
  return {
    size: () => size,
    textOf: (number) => known[number] as string,
    add: (text) => {
      const number = numbers === undefined ? lookUp(text, true) : -1;
      if (number > 0) return number - 1;
      numbers ??= toMap();
      const before = numbers.get(text);
      if (before !== undefined) return before;
      numbers.set(text, size);
      known[size] = text;
      return size++;
    },
    numberOf: (text) => {
      const number = numbers === undefined ? lookUp(text, false) : -1;
      if (number >= 0) return number - 1;
      numbers ??= toMap();
      return numbers.get(text) ?? -1;
    },
  };
}

/** How many slots may be looked at for each string, on the whole: one or two are. */
const fairSteps = 16;

/** A number from all letters of a string, its upper bits mixed into the lower. */
function markOf(text: string): number {
  let mark = text.length;
  for (let at = 0; at < text.length; at++) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
  mark = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  return mark ^ (mark >>> 13);
}
