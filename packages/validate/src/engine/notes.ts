import type { IdNumbers } from "./item-index.ts";

/**
 * What is noted of a plan while its shape is looked at: everything that rules can ask to see, in the order of the plan. A large
 * plan has hundreds of thousands of such values, and what is set aside for them makes the collector of garbage come sooner:
 * hence numbers in typed arrays, with room from the start.
 */
export interface Notes {
  /** How many values are noted. */
  size: number;
  /** Each of them; of a link its number, where it has one. */
  readonly values: unknown[];
  /** The ids of links get their numbers while they are at hand: to fetch them again takes longer. */
  readonly numbers: IdNumbers;
  /** The mark of the id of the item that was looked at last. */
  mark: number;
  /** The languages of the plan, as it lists them. */
  readonly languages: readonly string[];
  /** Twice the numbers of the places where they stand, and one more for an odd text. */
  sites: Uint16Array;
  /** The indexes on the way to each value, outermost first, as many as its place lies deep. */
  indexes: Int32Array;
  /** The last link of each place, and its number. */
  readonly lastIds: string[];
  readonly lastNumbers: number[];
  /** How many indexes are noted. */
  ways: number;
  /** The indexes of the lists above the value that is being looked at, outermost first. */
  readonly at: Int32Array;
}

/** How many lists may lie within each other: a report's entries, their evidence, its source. */
export const mostLists = 3;

/** Opens the notes of a plan in those languages, with about so many items. */
export function openNotes(items: number, languages: readonly string[], numbers: IdNumbers): Notes {
  const room = Math.min(items * valuesOfAnItem, mostRoom) + 64;
  return {
    size: 0,
    values: new Array(room),
    numbers,
    mark: -1,
    languages,
    sites: new Uint16Array(room),
    indexes: new Int32Array((room >> 1) + mostLists),
    lastIds: [],
    lastNumbers: [],
    ways: 0,
    at: new Int32Array(mostLists),
  };
}

/** As many as an item of a rich plan has. */
const valuesOfAnItem = 6;

/** A list may be long and hold nothing that can be noted. */
const mostRoom = 2 ** 18;

/** Makes room for one more value and the way to it. */
export function makeRoom(notes: Notes): void {
  const { size, sites, ways, indexes } = notes;
  if (size === sites.length) {
    notes.sites = new Uint16Array(size * 2);
    notes.sites.set(sites);
  }
  if (ways + mostLists > indexes.length) {
    notes.indexes = new Int32Array(indexes.length * 2);
    notes.indexes.set(indexes);
  }
}
