import {
  boundsOf,
  compileShape,
  follow,
  isPlainObject,
  type KeyCheck,
  keyTrail,
  type LinkKind,
  type ListShape,
  type Shape,
  type ShapeCheck,
} from "@regional-plan/model";
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

/** A place in the schemas, with what the walk needs to know of it. */
export interface ChannelSite extends Site {
  /** Tells it from all other places. */
  readonly number: number;
  readonly kind: LinkKind;
  /** The last key on the way. */
  readonly field: string;
  /** For a link: the kinds it may point to. */
  readonly to: readonly LinkKind[];
  /** For a code: its list. */
  readonly list: string;
}

/** Hands a value over; true of a link that leads somewhere. */
type Hand = (site: ChannelSite, value: unknown) => boolean;

/** What the walk keeps while it goes: the indexes above the value, outermost first, and whom to hand it to. */
export interface Walker {
  readonly indexes: Int32Array;
  /** In the order of the channels. */
  readonly hands: readonly Hand[];
}

/** How many lists may lie within each other: a report's entries, their evidence, its source. */
export const mostLists = 3;

/**
 * Checks the shape of a value and, on the same way, hands over what was asked for. False as soon as something has the wrong
 * shape: what was handed over until then counts for nothing.
 */
export type Read = (value: unknown, walker: Walker) => boolean;

type Steps = readonly (string | null)[];

/** The way through the values of a shape; `undefined` where nothing in it was asked for, and a check of the shape is all there is to do. */
export function compileRead(shape: Shape, kind: LinkKind, wanted: ReadonlySet<Channel>, steps: Steps = []): Read | undefined {
  const inner = compileInner(shape, kind, wanted, steps);
  const channel = channelOf(shape, steps);
  if (channel === undefined || !wanted.has(channel)) return inner;
  const field = steps.findLast((step) => step !== null) ?? "";
  const { link = [], codes = "" } = shape;
  const site: ChannelSite = { number: nextNumber++, kind, steps, field, to: link, list: codes };
  const read = inner ?? compileShape(shape);
  const hand = channels.indexOf(channel);
  if (channel === "link") return linkRead(site, hand, compileShape(shape));
  return (value, walker) => {
    if (!read(value, walker)) return false;
    walker.hands[hand]?.(site, value);
    return true;
  };
}

let nextNumber = 1;

function compileInner(shape: Shape, kind: LinkKind, wanted: ReadonlySet<Channel>, steps: Steps): Read | undefined {
  if (shape.is === "list") {
    const read = compileRead(shape.of, kind, wanted, [...steps, null]);
    return read && listRead(shape, read, steps.filter((step) => step === null).length);
  }
  if (shape.is !== "object") return undefined;
  const keys = new Map<string, KeyCheck<Walker>>();
  let asked = false;
  for (const [key, value] of Object.entries(shape.keys)) {
    const read = compileRead(value, kind, wanted, [...steps, key]);
    if (read !== undefined) asked = true;
    keys.set(key, { check: read ?? compileShape(value), required: shape.required.includes(key) });
  }
  return asked ? keysRead(keys) : undefined;
}

function channelOf(shape: Shape, steps: Steps): Channel | undefined {
  if (shape.link !== undefined) return "link";
  if (steps.at(-2) === "sameAs") return "sameAs";
  if (shape.is === "list" && shape.of.name === "Responsibility") return "responsible";
  // The codes of a closed list are all right where the shape is.
  if (shape.codes !== undefined) return shape.is === "word" ? undefined : "code";
  return namedChannels[shape.name as keyof typeof namedChannels];
}

/** An id that some item has needs no look at its letters: its own item's are looked at. */
function linkRead(site: ChannelSite, hand: number, check: ShapeCheck): Read {
  return (value, walker) => typeof value === "string" && (walker.hands[hand]?.(site, value) || check(value));
}

/** What `keysCheck` does, in a loop of its own: with one for both, a check of 15 MB was seen to take some 3 ms longer. */
function keysRead(keys: ReadonlyMap<string, KeyCheck<Walker>>): Read {
  const needed = [...keys.values()].filter(({ required }) => required).length;
  const trail = keyTrail<KeyCheck<Walker>>((key) => keys.get(key), { check: () => false, required: false });
  return (value, walker) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !isPlainObject(value)) return false;
    let present = 0;
    let entry = trail.start;
    for (const key in value) {
      entry = follow(trail, entry, key);
      if (!entry.value.check((value as Record<string, unknown>)[key], walker)) return false;
      if (entry.value.required) present++;
    }
    return present === needed;
  };
}

function listRead(shape: ListShape, read: Read, depth: number): Read {
  if (depth >= mostLists) throw new TypeError("The model's lists are nested more deeply than the walk can count.");
  const { least, most } = boundsOf(shape);
  return (value, walker) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let index = 0; index < value.length; index++) {
      walker.indexes[depth] = index;
      if (!read(value[index], walker)) return false;
    }
    return true;
  };
}
