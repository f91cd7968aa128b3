import {
  codeListIds,
  codeLists,
  edtfSchema,
  identifierSchema,
  type LinkKind,
  links,
  localizedTextSchema,
  moneySchema,
  quantitySchema,
  responsibilitySchema,
  sourceSpanSchema,
} from "@regional-plan/model";
import * as z from "zod";
import type { Site } from "../visited.ts";

/** A sort of value that rules can ask to see. */
export type Channel =
  | "link"
  | "text"
  | "quote"
  | "date"
  | "code"
  | "quantity"
  | "money"
  | "identifier"
  | "responsibility"
  | "responsible"
  | "sameAs";

/** A place in the schemas, with what the walk needs to know of it. */
export interface ChannelSite extends Site {
  readonly channel: Channel;
  readonly kind: LinkKind;
  /** The last key on the way. */
  readonly field: string;
  /** For a link: the kinds it may point to. */
  readonly to: readonly LinkKind[];
  /** For a code: its list. */
  readonly list: string;
}

/** What the walk keeps while it goes: the indexes above the value, outermost first, and whom to hand it to. */
export interface Walker extends Indexes {
  readonly hand: Readonly<Record<Channel, (site: ChannelSite, value: unknown) => void>>;
}

/** The indexes on the way to a value. Three are enough: a report's entry, its evidence, its source. */
export interface Indexes {
  index0: number;
  index1: number;
  index2: number;
}

/** Goes through one value, handing over what was asked for. */
export type Walk = (value: unknown, walker: Walker) => void;

type Steps = readonly (string | null)[];

/** The walk through the values of a schema, leaving out every branch in which nothing was asked for. */
export function compileWalk(schema: unknown, kind: LinkKind, channels: ReadonlySet<Channel>, steps: Steps = []): Walk | undefined {
  const type = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  const inner = compileInner(type, kind, channels, steps);
  const channel = channelOf(type, steps);
  if (channel === undefined || !channels.has(channel)) return inner;
  const field = steps.findLast((step) => step !== null) ?? "";
  const site: ChannelSite = { channel, kind, steps, field, to: linkKinds(type), list: codeList(type) };
  if (inner === undefined) return (value, walker) => walker.hand[channel](site, value);
  return (value, walker) => {
    walker.hand[channel](site, value);
    inner(value, walker);
  };
}

function compileInner(type: unknown, kind: LinkKind, channels: ReadonlySet<Channel>, steps: Steps): Walk | undefined {
  if (type instanceof z.ZodArray) {
    const walk = compileWalk(type.element, kind, channels, [...steps, null]);
    return walk && arrayWalk(walk, steps.filter((step) => step === null).length);
  }
  if (!(type instanceof z.ZodObject)) return undefined;
  const keys = new Map<string, Walk>();
  for (const [key, value] of Object.entries(type.shape)) {
    const walk = compileWalk(value, kind, channels, [...steps, key]);
    if (walk !== undefined) keys.set(key, walk);
  }
  return keys.size === 0 ? undefined : objectWalk(keys);
}

function arrayWalk(walk: Walk, depth: number): Walk {
  const key = (["index0", "index1", "index2"] as const)[depth];
  if (key === undefined) throw new TypeError("The model's lists are nested more deeply than the walk can count.");
  return (value, walker) => {
    const list = value as readonly unknown[];
    for (let index = 0; index < list.length; index++) {
      walker[key] = index;
      walk(list[index], walker);
    }
  };
}

/** Goes by the keys that are there, which are far fewer than those that may be; unless only one is of interest. */
function objectWalk(keys: ReadonlyMap<string, Walk>): Walk {
  const [[only, walk] = []] = keys;
  if (keys.size === 1 && only !== undefined && walk !== undefined) {
    return (value, walker) => {
      const inner = (value as Record<string, unknown>)[only];
      if (inner !== undefined) walk(inner, walker);
    };
  }
  return (value, walker) => {
    for (const key in value as object) keys.get(key)?.((value as Record<string, unknown>)[key], walker);
  };
}

const channelsOfSchema = new Map<unknown, Channel>([
  [localizedTextSchema, "text"],
  [sourceSpanSchema, "quote"],
  [edtfSchema, "date"],
  [quantitySchema, "quantity"],
  [moneySchema, "money"],
  [identifierSchema, "identifier"],
  [responsibilitySchema, "responsibility"],
]);

function channelOf(type: unknown, steps: Steps): Channel | undefined {
  if (linkKinds(type).length > 0) return "link";
  if (steps.at(-2) === "sameAs") return "sameAs";
  if (type instanceof z.ZodArray && type.element === responsibilitySchema) return "responsible";
  return codeList(type) === "" ? channelsOfSchema.get(type) : "code";
}

const linkKinds = (type: unknown): readonly LinkKind[] => (type instanceof z.ZodType ? (links.get(type)?.kinds ?? []) : []);

/** The open list that a code is from; the codes of a closed one are all right where the shape is. */
function codeList(type: unknown): string {
  const list = type instanceof z.ZodType ? codeListIds.get(type)?.list : undefined;
  return list !== undefined && codeLists[list as keyof typeof codeLists].open ? list : "";
}
