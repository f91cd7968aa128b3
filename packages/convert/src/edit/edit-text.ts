import { atPointer, type FixOperation } from "@regional-plan/model";
import { isSameValue, patchValue } from "./patch-value.ts";
import { settleOperations } from "./settle-operations.ts";
import { type Splice, spliceText } from "./splice-text.ts";

/** A text that was edited, and the operations that it did not allow. */
export interface EditedText {
  text: string;
  refused: FixOperation[];
}

/** How texts of a syntax are edited. */
export interface TextSyntax {
  /** What a text says; `undefined` where it cannot be read. */
  read: (text: string) => unknown;
  /** Where the scalars at some paths stand, if each may be replaced by itself, and how a value is written in their place. */
  scalars: (
    text: string,
    paths: readonly string[],
  ) => ReadonlyMap<string, { start: number; end: number; write: (value: Scalar) => string }>;
  /** The text with other operations carried out, as many as leave alone what the author wrote around them. */
  restructure: (text: string, operations: readonly FixOperation[]) => Restructured;
}

/** A text, and the operations that were carried out in it. */
export interface Restructured {
  text: string;
  done: readonly FixOperation[];
}

/** A value without parts. */
export type Scalar = string | number | boolean | null;

/**
 * Edits a text: a scalar is replaced where it stands, everything else goes through the syntax. What comes of it is read
 * again; if it does not say exactly what the operations asked for, the text stays as it was.
 */
export function editText(text: string, operations: readonly FixOperation[], syntax: TextSyntax): EditedText {
  const value = syntax.read(text);
  if (value === undefined) return { text, refused: [...operations] };
  const settled = settleOperations(operations);
  const kept = settled.kept.filter((operation) => hasPlace(value, operation));
  const refused = [...settled.refused, ...settled.kept.filter((operation) => !hasPlace(value, operation))];

  const plain = kept.filter((operation) => operation.op === "replace" && isScalar(operation.value));
  const places = syntax.scalars(
    text,
    plain.map(({ path }) => path),
  );
  const inPlace = plain.filter(({ path }) => places.has(path));
  const splices = inPlace.flatMap((operation): Splice[] => {
    const place = places.get(operation.path);
    return place && "value" in operation ? [{ start: place.start, end: place.end, text: place.write(operation.value as Scalar) }] : [];
  });
  const spliced = spliceText(text, splices);
  if (!says(syntax, spliced, patchValue(value, inPlace))) return { text, refused: [...refused, ...kept] };

  const others = kept.filter((operation) => !inPlace.includes(operation));
  if (others.length === 0) return { text: spliced, refused };
  const restructured = syntax.restructure(spliced, others);
  if (!says(syntax, restructured.text, patchValue(value, [...inPlace, ...restructured.done])))
    return { text: spliced, refused: [...refused, ...others] };
  return { text: restructured.text, refused: [...refused, ...others.filter((operation) => !restructured.done.includes(operation))] };
}

const isScalar = (value: unknown): value is Scalar => typeof value !== "object" || value === null;

function hasPlace(value: unknown, { op, path }: FixOperation): boolean {
  if (path === "") return false;
  const parent = atPointer(value, path.slice(0, path.lastIndexOf("/")));
  return op === "add" ? typeof parent === "object" && parent !== null : atPointer(value, path) !== undefined;
}

const says = ({ read }: TextSyntax, text: string, expected: unknown) => isSameValue(read(text), expected);
