import * as z from "zod";
import { isSafe } from "./is-safe.ts";
import { follow, keyTrail } from "./key-trail.ts";

/** Whether a value has the shape that a schema describes. */
export type ShapeCheck = (value: unknown) => boolean;

/**
 * A predicate that says of every JSON value what the schema says, some ten times as fast: closures, built once. It knows
 * the constructs that the model allows itself; any other throws here, when it is built, and not on somebody's plan.
 */
export function compileShape(schema: unknown): ShapeCheck {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const check = compile(schema);
  compiled.set(schema, check);
  return check;
}

const compiled = new Map<unknown, ShapeCheck>();

function compile(schema: unknown): ShapeCheck {
  if (schema instanceof z.ZodExactOptional) return compileShape(schema.unwrap());
  if (schema instanceof z.ZodObject) return objectCheck(schema);
  if (schema instanceof z.ZodArray) return arrayCheck(schema);
  if (schema instanceof z.ZodRecord) return recordCheck(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionCheck(schema);
  if (schema instanceof z.ZodEnum) return memberCheck(new Set<unknown>(schema.options));
  if (schema instanceof z.ZodLiteral) return memberCheck(new Set<unknown>(schema.values));
  if (schema instanceof z.ZodString) return stringCheck(schema);
  if (schema instanceof z.ZodNumber) return numberCheck(schema);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodUnknown) return isSafe;
  throw unknownConstruct(schema);
}

function objectCheck(schema: z.ZodObject): ShapeCheck {
  if (!(schema.def.catchall instanceof z.ZodNever)) throw unknownConstruct(schema);
  const keys = Object.entries(schema.shape).map(([key, type]) => [key, keyCheck(type, compileShape(type))] as const);
  return keysCheck(new Map(keys));
}

/** How the value of a key is checked; `Walker` is for checks that do more than check. */
export interface KeyCheck<Walker = void> {
  readonly check: (value: unknown, walker: Walker) => boolean;
  readonly required: boolean;
}

/** The check of a key whose schema is `type`. */
export function keyCheck<Walker>(type: unknown, check: KeyCheck<Walker>["check"]): KeyCheck<Walker> {
  return { check, required: !(type instanceof z.ZodExactOptional) };
}

/** Checks an object key by key: none unknown, none missing, and each value as it should be. */
function keysCheck(keys: ReadonlyMap<string, KeyCheck>): ShapeCheck {
  const needed = [...keys.values()].filter(({ required }) => required).length;
  const trail = keyTrail<KeyCheck>((key) => keys.get(key), { check: () => false, required: false });
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let present = 0;
    let entry = trail.start;
    for (const key in value) {
      entry = follow(trail, entry, key);
      if (!entry.value.check((value as Record<string, unknown>)[key])) return false;
      if (entry.value.required) present++;
    }
    return present === needed;
  };
}

function arrayCheck(schema: z.ZodArray): ShapeCheck {
  const check = compileShape(schema.element);
  const { least, most } = lengthBounds(schema);
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let index = 0; index < value.length; index++) {
      if (!check(value[index])) return false;
    }
    return true;
  };
}

function recordCheck(schema: z.ZodRecord): ShapeCheck {
  const checkKey = compileShape(schema.keyType);
  const checkValue = compileShape(schema.valueType);
  const trail = keyTrail<ShapeCheck>(
    (key) => (checkKey(key) ? checkValue : undefined),
    () => false,
  );
  return (value) => {
    if (typeof value !== "object" || value === null || !isPlain(value)) return false;
    let entry = trail.start;
    for (const key in value) {
      entry = follow(trail, entry, key);
      if (!entry.value((value as Record<string, unknown>)[key])) return false;
    }
    return true;
  };
}

function isPlain(value: object): boolean {
  // Asking for the prototype takes several times as long as all other questions.
  if (value.constructor === Object) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.prototype.toString.call(value) === "[object Object]";
}

function unionCheck(schema: z.ZodDiscriminatedUnion): ShapeCheck {
  const { discriminator } = schema.def;
  const variants = new Map<unknown, ShapeCheck>();
  for (const option of schema.options) {
    const mark = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(mark instanceof z.ZodLiteral)) throw unknownConstruct(schema);
    for (const value of mark.values) variants.set(value, compileShape(option));
  }
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    return variants.get((value as Record<string, unknown>)[discriminator])?.(value) ?? false;
  };
}

function memberCheck(members: ReadonlySet<unknown>): ShapeCheck {
  return (value) => members.has(value);
}

function stringCheck(schema: z.ZodString): ShapeCheck {
  const { least, most, patterns } = lengthBounds(schema);
  const [pattern, ...more] = patterns;
  if (more.length > 0) throw unknownConstruct(schema);
  if (pattern === undefined) return (value) => typeof value === "string" && value.length >= least && value.length <= most;
  return (value) => typeof value === "string" && value.length >= least && value.length <= most && pattern.test(value);
}

function numberCheck(schema: z.ZodNumber): ShapeCheck {
  const int = "format" in schema.def && schema.def.format === "safeint";
  const isNumber: ShapeCheck = int ? Number.isSafeInteger : Number.isFinite;
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { def } of checksOf(schema)) {
    if (def.check === "greater_than" && def.inclusive === true) least = Number(def.value);
    else if (def.check === "less_than" && def.inclusive === true) most = Number(def.value);
    else if (def.check !== "number_format") throw unknownConstruct(schema);
  }
  return (value) => isNumber(value) && (value as number) >= least && (value as number) <= most;
}

/** How long a text or list may be, and what a text must look like. */
export function lengthBounds(schema: z.ZodString | z.ZodArray): { least: number; most: number; patterns: RegExp[] } {
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY, patterns: [] as RegExp[] };
  for (const { def } of checksOf(schema)) {
    if (def.check === "min_length") bounds.least = Number(def.minimum);
    else if (def.check === "max_length") bounds.most = Number(def.maximum);
    else if (def.check === "string_format" && def.pattern instanceof RegExp && !def.pattern.global) bounds.patterns.push(def.pattern);
    else throw unknownConstruct(schema);
  }
  return bounds;
}

interface CheckDef {
  readonly check: string;
  readonly [key: string]: unknown;
}

function checksOf(schema: z.ZodType): { def: CheckDef }[] {
  return (schema.def.checks ?? []).map((check) => ({ def: check._zod.def as unknown as CheckDef }));
}

function unknownConstruct(schema: unknown): TypeError {
  const name = schema instanceof z.ZodType ? schema.def.type : typeof schema;
  return new TypeError(`The model's schemas use a construct that the checker does not know: ${name}.`);
}
