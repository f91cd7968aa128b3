import type { LinkKind } from "../plan/parts/id.ts";

/**
 * What a value must look like: a schema of the model as data. It is made from the schema when the project is built, so that
 * to check a plan takes no schema library; where something is wrong, the schema itself explains it.
 */
export type Shape = TextShape | NumberShape | WordShape | ListShape | RecordShape | ObjectShape | VariantsShape | PlainShape;

/** What a shape tells beside how its values look. */
export interface Marks {
  /** The interface or type that such a value has, where it has one of its own: `Target`, `Edtf`. */
  readonly name?: string;
  /** For a link: the kinds it may point to. */
  readonly link?: readonly LinkKind[];
  /** For a code: its list's id in `codeLists`. Of a closed list the words are told as well, so that a check needs no labels. */
  readonly codes?: string;
}

/** How long something may be; without a bound where it is absent. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** A string; its length in UTF-16 code units. */
export interface TextShape extends Bounds, Marks {
  readonly is: "text";
  readonly pattern?: RegExp;
}

/** A finite number. */
export interface NumberShape extends Bounds, Marks {
  readonly is: "number";
  /** Whether it must be whole, and small enough to be exact. */
  readonly whole?: true;
}

/** One of some words. */
export interface WordShape extends Marks {
  readonly is: "word";
  readonly words: readonly unknown[];
}

/** A list of values that all look alike. */
export interface ListShape extends Bounds, Marks {
  readonly is: "list";
  readonly of: Shape;
}

/** An object with keys of one's own. */
export interface RecordShape extends Marks {
  readonly is: "record";
  readonly key: Shape;
  readonly value: Shape;
}

/** An object with keys that are known; no others may be there. */
export interface ObjectShape extends Marks {
  readonly is: "object";
  readonly required: readonly string[];
  readonly keys: Readonly<Record<string, Shape>>;
}

/** An object that looks as one of its keys says. */
export interface VariantsShape extends Marks {
  readonly is: "variants";
  readonly by: string;
  readonly variants: readonly (readonly [word: unknown, shape: Shape])[];
}

/** True or false, or anything that JSON can hold. */
export interface PlainShape extends Marks {
  readonly is: "truth" | "anything";
}
