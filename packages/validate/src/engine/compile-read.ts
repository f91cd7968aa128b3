import {
  boundsOf,
  compileShape,
  follow,
  idPattern,
  isPlainObject,
  type KeyCheck,
  keyChecks,
  keyTrail,
  type LinkKind,
  type ListShape,
  type ObjectShape,
  type RecordShape,
  type Shape,
} from "@regional-plan/model";
import { kindBit } from "./item-index.ts";
import { makeRoom, mostLists, type Notes } from "./notes.ts";
import { markOfId } from "./number-strings.ts";
import type { Site } from "./visited.ts";

/** The channel of the values that have a name of their own in the model. */
const namedChannels = {
  LocalizedText: "text",
  SourceSpan: "quote",
  Edtf: "date",
  Quantity: "quantity",
  Money: "money",
  Identifier: "identifier",
  Responsibility: "responsibility",
} as const;

/** A sort of value that rules can ask to see. */
export type Channel = (typeof namedChannels)[keyof typeof namedChannels] | "link" | "code" | "responsible" | "sameAs";

/** Every one of them. */
export const channels: readonly Channel[] = [
  "link",
  "text",
  "quote",
  "date",
  "code",
  "quantity",
  "money",
  "identifier",
  "responsibility",
  "responsible",
  "sameAs",
];

/** A place in the schemas, with what there is to know of the values that stand there. */
export interface ChannelSite extends Site {
  /** Tells it from all other places. */
  readonly number: number;
  /** The number of its channel. */
  readonly channel: number;
  /** How many lists it lies in. */
  readonly depth: number;
  readonly kind: LinkKind;
  /** The last key on the way. */
  readonly field: string;
  /** For a link: the kinds it may point to. */
  readonly to: readonly LinkKind[];
  /** The bits of those kinds; 0 for what is no link. */
  readonly bits: number;
  /** For a code: its list. */
  readonly list: string;
}

/**
 * Checks the shape of a value and, on the same way, notes what rules can ask to see of it. False as soon as something has the
 * wrong shape: what was noted until then counts for nothing.
 */
export type Read = (value: unknown, notes: Notes) => boolean;

type Steps = readonly (string | null)[];

/** The way through the values of a shape; `undefined` where there is nothing to note in it, and a check of the shape is all there is to do. */
export function compileRead(shape: Shape, kind: LinkKind, steps: Steps = []): Read | undefined {
  const inner = compileInner(shape, kind, steps);
  const channel = channelOf(shape, steps);
  if (channel === undefined) return inner;
  const { link = [], codes = "" } = shape;
  const site: ChannelSite = {
    number: sites.length,
    channel: channels.indexOf(channel),
    depth: listsIn(steps),
    kind,
    steps,
    field: steps.findLast((step) => step !== null) ?? "",
    to: link,
    bits: link.reduce((bits, each) => bits | kindBit[each], 0),
    list: codes,
  };
  sites.push(site);
  if (channel === "link") return notingLink(longestId(shape), site);
  return channel === "text" ? notingText(shape as RecordShape, site) : noting(inner ?? compileShape(shape), site);
}

/** Every place at which something was ever looked at, by its number. */
export const sites: ChannelSite[] = [];

const listsIn = (steps: Steps) => steps.filter((step) => step === null).length;

function noting(read: Read, site: ChannelSite): Read {
  return (value, notes) => {
    if (!read(value, notes)) return false;
    note(notes, site, value);
    return true;
  };
}

/** What `recordCheck` does, and sees on the way whether the text is in the languages of the plan, and other words in each. */
function notingText(shape: RecordShape, site: ChannelSite): Read {
  const checkKey = compileShape(shape.key);
  const checkValue = compileShape(shape.value);
  const known = { check: checkValue };
  const trail = keyTrail((key) => (checkKey(key) ? known : undefined), { check: () => false });
  return (value, notes) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !isPlainObject(value)) return false;
    const { languages } = notes;
    let count = 0;
    let isOdd = false;
    let first: unknown;
    let entry = trail.start;
    for (const key in value) {
      const text = (value as Record<string, unknown>)[key];
      entry = follow(trail, entry, key);
      if (!entry.check(text)) return false;
      if (count === 0) first = text;
      else if (text === first) isOdd = true;
      if (key !== languages[count++]) isOdd = true;
    }
    note(notes, site, value, isOdd || count !== languages.length);
    return true;
  };
}

/** What the shape of an id says, and leaves the mark of the id for the index. */
function notingId(most: number): Read {
  return (value, notes) => {
    notes.mark = typeof value === "string" && value.length <= most ? markOfId(value) : -1;
    return notes.mark >= 0;
  };
}

/** How long the ids of a shape may be; `markOfId` looks at the rest. */
function longestId(shape: Shape): number {
  if (shape.is !== "text" || String(shape.pattern) !== String(idPattern)) throw new TypeError("A link or an id of the model is no id.");
  return boundsOf(shape).most;
}

function notingLink(most: number, site: ChannelSite): Read {
  return (value, notes) => {
    // Clause after clause is for the same measure, and stands in the same section.
    if (notes.lastIds[site.number] !== value) {
      const mark = typeof value === "string" && value.length <= most ? markOfId(value) : -1;
      if (mark < 0) return false;
      const number = notes.numbers.known(value as string, mark);
      notes.lastIds[site.number] = value as string;
      notes.lastNumbers[site.number] = number < 0 ? notes.numbers.give(value as string, mark) : number;
    }
    const number = notes.lastNumbers[site.number] as number;
    note(notes, site, number < 0 ? value : number);
    return true;
  };
}

function note(notes: Notes, { number, depth }: ChannelSite, value: unknown, isOdd = false): void {
  if (notes.size === notes.sites.length || notes.ways + mostLists > notes.indexes.length) makeRoom(notes);
  notes.sites[notes.size] = isOdd ? number * 2 + 1 : number * 2;
  notes.values[notes.size++] = value;
  for (let list = 0; list < depth; list++) notes.indexes[notes.ways++] = notes.at[list] as number;
}

function compileInner(shape: Shape, kind: LinkKind, steps: Steps): Read | undefined {
  if (shape.is === "list") {
    const read = compileRead(shape.of, kind, [...steps, null]);
    return read && listRead(shape, read, listsIn(steps));
  }
  if (shape.is !== "object") return undefined;
  return keysRead(shape, (key, value) => {
    if (key === "id" && steps.length === 0) return notingId(longestId(value));
    return compileRead(value, kind, [...steps, key]) ?? compileShape(value);
  });
}

function channelOf(shape: Shape, steps: Steps): Channel | undefined {
  if (shape.link !== undefined) return "link";
  if (steps.at(-2) === "sameAs") return "sameAs";
  if (shape.is === "list" && shape.of.name === "Responsibility") return "responsible";
  // The codes of a closed list are all right where the shape is.
  if (shape.codes !== undefined) return shape.is === "word" ? undefined : "code";
  return namedChannels[shape.name as keyof typeof namedChannels];
}

/** What `objectCheck` does, in a loop of its own: with one for both, a check of 15 MB was seen to take some 3 ms longer. */
function keysRead(shape: ObjectShape, compile: (key: string, value: Shape) => Read): Read {
  const needed = shape.required.length;
  const trail = keyTrail<KeyCheck<Notes>>(keyChecks(shape, compile), { check: () => false, required: false });
  return (value, notes) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !isPlainObject(value)) return false;
    let present = 0;
    let entry = trail.start;
    for (const key in value) {
      entry = follow(trail, entry, key);
      if (!entry.check((value as Record<string, unknown>)[key], notes)) return false;
      if (entry.required) present++;
    }
    return present === needed;
  };
}

function listRead(shape: ListShape, read: Read, depth: number): Read {
  if (depth >= mostLists) throw new TypeError("The model's lists are nested more deeply than the walk can count.");
  const { least, most } = boundsOf(shape);
  return (value, notes) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let index = 0; index < value.length; index++) {
      notes.at[depth] = index;
      if (!read(value[index], notes)) return false;
    }
    return true;
  };
}
