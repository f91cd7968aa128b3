import { idPattern, inkPattern } from "../../plan/parts/patterns.ts";
import { isPlainObject } from "../is-json-object.ts";
import type { Bounds, ListShape, NumberShape, ObjectShape, RecordShape, Shape, TextShape, VariantsShape } from "../shape.ts";
import { isSafe } from "./is-safe.ts";
import { follow, keyTrail } from "./key-trail.ts";

/** Whether a value looks as a shape says. */
export type ShapeCheck = (value: unknown) => boolean;

/** A predicate that says of every JSON value what the model's schema says, some ten times as fast: closures, built once. */
export const compileShape = (shape: Shape): ShapeCheck => checkBy(asRead, shape);

/**
 * A predicate that says no of what holds more than its keys and entries, too: of something under a symbol, or on a list beside
 * its entries. That takes nearly as long as all the rest, and what a parser has made never holds such a thing.
 */
export const compileStrictShape = (shape: Shape): ShapeCheck => checkBy(asGiven, shape);

/** What is asked of every object and list, and the checks that ask it. */
interface Way {
  readonly isObject: (value: object) => boolean;
  readonly isList: (value: readonly unknown[]) => boolean;
  readonly checks: Map<Shape, ShapeCheck>;
}

const asRead: Way = { isObject: isPlainObject, isList: () => true, checks: new Map() };

const asGiven: Way = {
  isObject: (value) => isPlainObject(value) && Object.getOwnPropertySymbols(value).length === 0,
  // Any list is as JSON has them but for such keys.
  isList: (value) => Object.getOwnPropertySymbols(value).length === 0 && Object.keys(value).length <= value.length,
  checks: new Map(),
};

function checkBy(way: Way, shape: Shape): ShapeCheck {
  const known = way.checks.get(shape);
  if (known !== undefined) return known;
  const check = compile(shape, way);
  way.checks.set(shape, check);
  return check;
}

function compile(shape: Shape, way: Way): ShapeCheck {
  switch (shape.is) {
    case "object":
      return objectCheck(shape, way);
    case "list":
      return listCheck(shape, way);
    case "record":
      return recordCheck(shape, way);
    case "variants":
      return variantsCheck(shape, way);
    case "word":
      return wordCheck(new Set(shape.words));
    case "text":
      return textCheck(shape);
    case "number":
      return numberCheck(shape);
    case "truth":
      return (value) => typeof value === "boolean";
    case "anything":
      return isSafe;
  }
}

/** Checks an object key by key: none unknown, none missing, and each value as it should be. */
function objectCheck(shape: ObjectShape, way: Way): ShapeCheck {
  const { isObject } = way;
  const needed = shape.required.length;
  const trail = keyTrail<KeyCheck>(
    keyChecks(shape, (_, value) => checkBy(way, value)),
    { check: () => false, required: false },
  );
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !isObject(value)) return false;
    let present = 0;
    let entry = trail.start;
    for (const key in value) {
      entry = follow(trail, entry, key);
      if (!entry.check((value as Record<string, unknown>)[key])) return false;
      if (entry.required) present++;
    }
    return present === needed;
  };
}

/** How the value of a key is checked; `Walker` is for checks that do more than check. */
export interface KeyCheck<Walker = void> {
  readonly check: (value: unknown, walker: Walker) => boolean;
  readonly required: boolean;
}

/**
 * Looks up how the value of a key is checked. `compile` is asked when a plan first has the key: of all that an item may have, most
 * have little, and who checks a small plan waits for nothing else.
 */
export function keyChecks<Walker>(
  { keys, required }: ObjectShape,
  compile: (key: string, shape: Shape) => KeyCheck<Walker>["check"],
): (key: string) => KeyCheck<Walker> | undefined {
  return (key) => {
    const shape = Object.hasOwn(keys, key) ? keys[key] : undefined;
    return shape && { check: compile(key, shape), required: required.includes(key) };
  };
}

function listCheck(shape: ListShape, way: Way): ShapeCheck {
  const { isList } = way;
  const check = checkBy(way, shape.of);
  const { least, most } = boundsOf(shape);
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most || !isList(value)) return false;
    for (let index = 0; index < value.length; index++) {
      if (!check(value[index])) return false;
    }
    return true;
  };
}

function recordCheck(shape: RecordShape, way: Way): ShapeCheck {
  const { isObject } = way;
  const checkKey = checkBy(way, shape.key);
  const checkValue = checkBy(way, shape.value);
  const known = { check: checkValue };
  const trail = keyTrail((key) => (checkKey(key) ? known : undefined), { check: () => false });
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !isObject(value)) return false;
    let entry = trail.start;
    for (const key in value) {
      entry = follow(trail, entry, key);
      if (!entry.check((value as Record<string, unknown>)[key])) return false;
    }
    return true;
  };
}

function variantsCheck({ by, variants }: VariantsShape, way: Way): ShapeCheck {
  const checks = new Map(variants.map(([word, shape]) => [word, checkBy(way, shape)]));
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    return checks.get((value as Record<string, unknown>)[by])?.(value) ?? false;
  };
}

function wordCheck(words: ReadonlySet<unknown>): ShapeCheck {
  return (value) => words.has(value);
}

function textCheck(shape: TextShape): ShapeCheck {
  const { least, most } = boundsOf(shape);
  const { pattern } = shape;
  if (pattern === undefined) return (value) => typeof value === "string" && value.length >= least && value.length <= most;
  if (String(pattern) === String(inkPattern))
    return (value) => typeof value === "string" && value.length >= least && value.length <= most && hasInk(value);
  if (String(pattern) === String(idPattern))
    return (value) => typeof value === "string" && value.length >= least && value.length <= most && isId(value);
  return (value) => typeof value === "string" && value.length >= least && value.length <= most && pattern.test(value);
}

/** What `idPattern` says: a plan has more ids and links than anything else, and this is some three times as fast. */
function isId(text: string): boolean {
  let before = hyphen;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a;
    if (!isLetter && (code === hyphen ? before === hyphen : code < 0x30 || code > 0x39 || at === 0)) return false;
    before = code;
  }
  return before !== hyphen;
}

const hyphen = 0x2d;

/** Nearly every text begins with what can be seen, and needs no regular expression. */
function hasInk(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfeff) || inkPattern.test(text);
}

function numberCheck(shape: NumberShape): ShapeCheck {
  const isNumber: ShapeCheck = shape.whole ? Number.isSafeInteger : Number.isFinite;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = shape;
  return (value) => isNumber(value) && (value as number) >= least && (value as number) <= most;
}

/** How long a text or list may be. */
export function boundsOf({ least = 0, most = Number.POSITIVE_INFINITY }: Bounds): Required<Bounds> {
  return { least, most };
}
