/** What is known of a key, and which key came after it last time: one object, since it is asked for every key of a plan. */
export type TrailEntry<T extends object> = T & {
  readonly key: string;
  next: TrailEntry<T>;
};

/**
 * What is known of the keys of one kind of object. Its objects have their keys in nearly the same order, so whichever key
 * followed last time is tried before any is looked up: `let entry = trail.start; for (const key in object) entry = follow(trail, entry, key)`.
 */
export interface KeyTrail<T extends object> {
  /** Stands before the first key, and for every key of which nothing is known. */
  readonly start: TrailEntry<T>;
  readonly entries: Map<string, TrailEntry<T>>;
  readonly lookUp: (key: string) => T | undefined;
}

/** Makes a trail; `unknown` is what there is to say of a key that is not found. */
export function keyTrail<T extends object>(lookUp: (key: string) => T | undefined, unknown: T): KeyTrail<T> {
  return { start: entryOf("", unknown), entries: new Map(), lookUp };
}

/** The entry of the key that comes after the one of `before`. */
export function follow<T extends object>(trail: KeyTrail<T>, before: TrailEntry<T>, key: string): TrailEntry<T> {
  const { next } = before;
  if (next.key === key && next !== trail.start) return next;
  before.next = trail.entries.get(key) ?? addEntry(trail, key);
  return before.next;
}

function addEntry<T extends object>({ start, entries, lookUp }: KeyTrail<T>, key: string): TrailEntry<T> {
  const value = lookUp(key);
  if (value === undefined) return start;
  const entry = entryOf(key, value);
  if (entries.size < mostEntries) entries.set(key, entry);
  return entry;
}

/** Keys of records are few in a plan; that they may be many must not fill the memory. */
const mostEntries = 1000;

function entryOf<T extends object>(key: string, value: T): TrailEntry<T> {
  const entry = { key, next: undefined as unknown as TrailEntry<T>, ...value };
  entry.next = entry;
  return entry;
}
