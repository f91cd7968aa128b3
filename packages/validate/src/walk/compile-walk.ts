import {
  codeListIds,
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
export type Channel = "link" | "text" | "quote" | "date" | "code" | "quantity" | "money" | "identifier" | "responsibility";

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

/** The walk through the values of a schema, leaving out every branch in which nothing was asked for. */
export function compileWalk(
  schema: unknown,
  kind: LinkKind,
  channels: ReadonlySet<Channel>,
  steps: readonly (string | null)[] = [],
): Walk | undefined {
  const type = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  const inner = compileInner(type, kind, channels, steps);
  const channel = channelOf(type);
  if (channel === undefined || !channels.has(channel)) return inner;
  const site: ChannelSite = { channel, kind, steps, field: lastKey(steps), to: linkKinds(type), list: codeList(type) };
  if (inner === undefined) return (value, walker) => walker.hand[channel](site, value);
  return (value, walker) => {
    walker.hand[channel](site, value);
    inner(value, walker);
  };
}

function compileInner(type: unknown, kind: LinkKind, channels: ReadonlySet<Channel>, steps: readonly (string | null)[]): Walk | undefined {
  if (type instanceof z.ZodArray)
    return arrayWalk(compileWalk(type.element, kind, channels, [...steps, null]), steps.filter((step) => step === null).length);
  if (!(type instanceof z.ZodObject)) return undefined;
  const keys: [string, Walk][] = [];
  for (const [key, value] of Object.entries(type.shape)) {
    const walk = compileWalk(value, kind, channels, [...steps, key]);
    if (walk !== undefined) keys.push([key, walk]);
  }
  return keys.length === 0 ? undefined : objectWalk(keys);
}

function arrayWalk(walk: Walk | undefined, depth: number): Walk | undefined {
  if (walk === undefined) return undefined;
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

function objectWalk(keys: readonly (readonly [string, Walk])[]): Walk {
  return (value, walker) => {
    for (const [key, walk] of keys) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) walk(inner, walker);
    }
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

function channelOf(type: unknown): Channel | undefined {
  if (linkKinds(type).length > 0) return "link";
  return codeList(type) === "" ? channelsOfSchema.get(type) : "code";
}

const linkKinds = (type: unknown): readonly LinkKind[] => (type instanceof z.ZodType ? (links.get(type)?.kinds ?? []) : []);

const codeList = (type: unknown): string => (type instanceof z.ZodType ? (codeListIds.get(type)?.list ?? "") : "");

const lastKey = (steps: readonly (string | null)[]): string => steps.findLast((step) => step !== null) ?? "";
