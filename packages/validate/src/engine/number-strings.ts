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
  /** The same for an id with its mark, as `markOfId` says it. */
  readonly addMarked: (id: string, mark: number) => number;
  readonly numberOfMarked: (id: string, mark: number) => number;
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
  const lookUp = (text: string, mark: number, adding: boolean): number => {
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
  const addMarked = (text: string, mark: number) => {
    const number = numbers === undefined ? lookUp(text, mark, true) : -1;
    if (number > 0) return number - 1;
    numbers ??= toMap();
    const before = numbers.get(text);
    if (before !== undefined) return before;
    numbers.set(text, size);
    known[size] = text;
    return size++;
  };
  const numberOfMarked = (text: string, mark: number) => {
    const number = numbers === undefined ? lookUp(text, mark, false) : -1;
    if (number >= 0) return number - 1;
    numbers ??= toMap();
    return numbers.get(text) ?? -1;
  };
  return {
    size: () => size,
    textOf: (number) => known[number] as string,
    add: (text) => addMarked(text, markOf(text)),
    numberOf: (text) => numberOfMarked(text, markOf(text)),
    addMarked,
    numberOfMarked,
  };
}

/**
 * The mark of an id; -1 for what is none by the letters of `idPattern`. A plan has more ids and links than anything else, and each
 * is looked at letter by letter but once: to see whether it is an id, and to find it again.
 */
export function markOfId(text: string): number {
  const { length } = text;
  let mark = length;
  let before = hyphen;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a;
    if (!isLetter && (code === hyphen ? before === hyphen : code < 0x30 || code > 0x39 || at === 0)) return -1;
    mark = (Math.imul(mark, 31) + code) | 0;
    before = code;
  }
  return before === hyphen ? -1 : mixed(mark);
}

const hyphen = 0x2d;

/** How many slots may be looked at for each string, on the whole: one or two are. */
const fairSteps = 16;

/** A number from all letters of a string. */
function markOf(text: string): number {
  let mark = text.length;
  for (let at = 0; at < text.length; at++) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
  return mixed(mark);
}

/** The upper bits of a mark mixed into the lower, and no sign. */
function mixed(mark: number): number {
  const half = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  return (half ^ (half >>> 13)) & 0x7fffffff;
}
